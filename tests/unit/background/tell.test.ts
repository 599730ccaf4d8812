import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tell } from '@/lib/background/tell';
import type { TabCapture } from '@/lib/capture-tab/capture-tab';
import { lastCapture } from '@/lib/platform/last-capture';
import { FakeExtension } from '../../support/fake-extension';

const draft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'Spring campaign',
  source: { app: 'web', capturedAt: 1, via: 'shortcut' as const },
};
const tab = { id: 5, windowId: 1, title: 'The tab' };
const saved: TabCapture = { ok: true, requestId: draft.requestId, eventId: 'event', draft };

let browser: FakeExtension;
const restoreBadge = vi.fn<() => Promise<void>>();

beforeEach(() => {
  browser = FakeExtension.install();
  restoreBadge.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => vi.useRealTimers());

test('the popup tells, where the browser opens it: no sign beside', async () => {
  browser.popup = 'opens';
  const sign = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  await tell(tab, saved, restoreBadge);
  expect(browser.popupsOpened).toBe(1);
  expect(sign).not.toHaveBeenCalled();
  expect(await lastCapture()).toMatchObject({
    requestId: draft.requestId,
    eventId: 'event',
    title: draft.title,
  });
});

describe('where it opens none, the toolbar button tells', () => {
  test.for<[string, TabCapture, string, string]>([
    ['saved', saved, '✓', 'Saved to Backlight'],
    [
      'known',
      { ok: false, reason: 'known', requestId: 'b', title: 'Known', draft },
      '✕',
      'Backlight knows this page already',
    ],
    ['restricted', { ok: false, reason: 'restricted' }, '✕', 'This page belongs to the browser'],
    ['private', { ok: false, reason: 'private' }, '✕', 'Backlight stores nothing from private windows'],
    [
      'full',
      { ok: false, reason: 'storage-full', kept: true, draft },
      '✕',
      'Not saved. Backlight keeps what it read',
    ],
  ])('%s, and shows the figures again after', async ([, capture, sign, words]) => {
    const text = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const title = vi.spyOn(fakeBrowser.action, 'setTitle');
    const telling = tell(tab, capture, restoreBadge);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text.mock.calls).toEqual([[{ tabId: 5, text: sign }]]);
    expect(title.mock.calls[0]?.[0]).toEqual({ title: expect.stringContaining(words) });
    await vi.advanceTimersByTimeAsync(10_000);
    await telling;
    expect(restoreBadge).toHaveBeenCalledOnce();
    expect(text.mock.calls.at(-1)).toEqual([{ tabId: 5, text: null }]);
  });
});
