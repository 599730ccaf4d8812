import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failedBoard } from '@/components/popup/board-check-work';
import { FakeExtension } from '../../support/fake-extension';

const tab = { id: 7, url: 'https://trello.com/b/AbCd1234/sales-fair' };
const failed = {
  is: 'failed',
  host: 'Trello',
  factsOf: '2026-04-30',
  tried: [{ found: [{ part: 'column', selector: '[data-testid="list"]', count: 0 }] }],
};
let extension: FakeExtension;

/** What the page answers, look by look; the last of it from then on. */
function answers(...all: unknown[]) {
  extension.answer = () => (all.length > 1 ? all.shift() : all[0]);
}

/** Opens the popup on the tab and stays on it for a minute. */
async function told(on: { id?: number; url?: string } = tab) {
  const telling = failedBoard(on);
  await vi.advanceTimersByTimeAsync(60_000);
  return telling;
}

beforeEach(() => {
  vi.useFakeTimers();
  extension = FakeExtension.install();
  extension.granted.add('https://trello.com/*');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Backlight',
    version: '1.2.3',
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a board in front of the person', () => {
  test('that cannot be read is told with its self-check', async () => {
    answers(failed);
    const board = await told();
    expect(board?.tool).toBe('Trello');
    expect(board?.text).toContain('Backlight 1.2.3');
    expect(board?.text).toContain('Trello at trello.com');
    expect(board?.text).not.toContain('AbCd1234');
  });

  test.for([
    ['is read', [{ is: 'fine' }]],
    ['is read at the second look', [failed, { is: 'fine' }]],
    ['is read once it was loaded', [{ is: 'loading' }, { is: 'loading' }, { is: 'fine' }]],
    ['is being loaded for ever', [{ is: 'loading' }]],
    ['lets nobody in', [null]],
    ['answers nonsense', [{ is: 'failed', host: 3 }]],
  ] as const)('that %s is not spoken of', async ([, looks]) => {
    answers(...looks);
    expect(await told()).toBeNull();
  });

  test.for([
    ['where boards are not switched on', { id: 7, url: 'https://app.asana.com/0/1/board' }],
    ['on a page of the browser', { id: 7, url: 'about:blank' }],
    ['whose address the browser keeps to itself', { id: 7 }],
  ] as const)('%s: nothing is put into the page', async ([, on]) => {
    answers(failed);
    expect(await told(on)).toBeNull();
    expect(extension.injected).toEqual([]);
  });
});
