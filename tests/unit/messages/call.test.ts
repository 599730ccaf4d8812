import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { call } from '@/lib/messages/call';
import { FakeExtension } from '../../support/fake-extension';

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  FakeExtension.install();
});

describe('a call to the background', () => {
  test('brings its answer', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
      sendResponse({ ok: true, language: JSON.stringify(message) });
      return true as never;
    });
    expect(await call('language', {})).toEqual({ ok: true, language: '{"call":"language","request":{}}' });
  });

  test('is sent again while the worker is starting', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(noReceiver)
      .mockRejectedValueOnce(noReceiver)
      .mockResolvedValue({ ok: true, language: 'pl' } as never);
    expect(await call('language', {})).toEqual({ ok: true, language: 'pl' });
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('says so when nobody is there, and that nothing was done', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(noReceiver);
    expect(await call('language', {})).toEqual({ ok: false, reason: 'no-receiver' });
  });

  test.for([
    ['Extension context invalidated.', 'context-invalidated'],
    ["can't access dead object", 'context-invalidated'],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'answer-lost',
    ],
  ] as const)('that fails with "%s" is sent once and answers %s', async ([message, reason]) => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
    expect(await call('undo', { eventId: 'x' })).toEqual({ ok: false, reason });
    expect(send).toHaveBeenCalledOnce();
  });

  test('is not even sent after Backlight was updated under the page', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    fakeBrowser.runtime.id = undefined as never;
    expect(await call('language', {})).toEqual({ ok: false, reason: 'context-invalidated' });
    expect(send).not.toHaveBeenCalled();
  });

  test('that was dropped is refused', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    expect(await call('language', {})).toEqual({ ok: false, reason: 'refused' });
  });
});
