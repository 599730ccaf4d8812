import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardHost } from '@/lib/overlay/host';
import type { KeptFacts } from '@/lib/overlay/policy-keeper';
import { startOverlay } from '@/lib/overlay/start-overlay';
import { overlayWords } from '@/locales/overlay';
import { noFacts } from '../../support/no-facts';

let window: Window;
let document: Document;
let stop: () => void;
let cutOff: boolean;
let kept: KeptFacts;
/** What was to be remembered of the line on this site. */
let hidden: boolean[];

const simple: BoardHost = {
  name: 'simple',
  factsOf: '2026-11-22',
  match: () => true,
  probe: (document) =>
    document.querySelector('section')
      ? {
          id: () => 'board-1',
          name: () => 'Board',
          facts: () => noFacts,
          columns: () =>
            Array.from(document.querySelectorAll('section'), (el) => {
              const header = el.querySelector('header') ?? el;
              const title = header.textContent;
              return { key: title, title, el, header, room: 16, loadedAll: true };
            }),
          cards: ({ el }) =>
            Array.from(el.querySelectorAll('article:not([hidden])'), (el) => ({ id: el.id, el })),
          saysSince: false,
          isFiltered: () => false,
          isDark: () => document.documentElement.classList.contains('dark'),
        }
      : null,
};
const html = (...columns: [title: string, cards: number][]) =>
  columns
    .map(
      ([title, cards]) =>
        `<section><header>${title}</header>${'<article></article>'.repeat(cards)}</section>`,
    )
    .join('');
const badges = () => Array.from(document.querySelectorAll<HTMLElement>('[data-backlight-overlay=badge]'));
const strip = () => document.querySelector('[data-backlight-overlay=strip]');
const ink = () => badges()[0]?.querySelector('span')?.style.color;
const texts = () => badges().map(({ textContent }) => textContent);

beforeEach(() => {
  window = new Window({ url: 'http://127.0.0.1:6420/board' });
  document = window.document as unknown as Document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  cutOff = false;
  kept = { policy: {}, cycle: null, isHidden: false };
  hidden = [];
});
afterEach(async () => {
  stop();
  await window.happyDOM.close();
  vi.unstubAllGlobals();
});

let tellOldest: (text: string) => void;
const line = () => strip()?.shadowRoot?.querySelector('button')?.textContent;

function start(): void {
  stop = startOverlay({
    document,
    location: window.location as unknown as Location,
    hosts: [simple],
    words: overlayWords.en,
    keeper: {
      read: async () => kept,
      set: async () => false,
      hide: (isHidden) => void hidden.push(isHidden),
    },
    openPanel: async () => null,
    readFile: async () => ({ ok: false, reason: 'not-a-policy' }),
    makeCards: (hear) => {
      tellOldest = hear;
      return [];
    },
    isCutOff: () => cutOff,
  });
}

describe('the overlay', () => {
  test('puts a badge after the header of each column with a limit, that nothing can press, focus or drag', () => {
    document.body.innerHTML = html(['Review [1]', 2], ['Done', 3]);
    start();
    expect(texts()).toEqual(['▲ 2/1 · 1 over']);
    const [badge] = badges();
    expect(badge?.previousElementSibling?.tagName).toBe('HEADER');
    expect(badge?.style.pointerEvents).toBe('none');
    expect(badge?.style.height).toBe('0px');
    expect(badge?.draggable).toBe(false);
    expect(badge?.hasAttribute('tabindex')).toBe(false);
  });

  test('follows a filter that only hides and shows cards', async () => {
    document.body.innerHTML = html(['Review [1]', 2]);
    start();
    const card = document.querySelector('article');
    card?.setAttribute('hidden', '');
    await vi.waitFor(() => expect(texts()).toEqual(['■ 1/1 · full']));
    card?.removeAttribute('hidden');
    await vi.waitFor(() => expect(texts()).toEqual(['▲ 2/1 · 1 over']));
  });

  test('follows cards that come and go, columns that are rebuilt, and a board that comes late or leaves', async () => {
    start();
    expect(texts()).toEqual([]);
    document.body.innerHTML = html(['Review [2]', 1]);
    await vi.waitFor(() => expect(texts()).toEqual(['1/2']));
    document.querySelector('section')?.append(document.createElement('article'));
    await vi.waitFor(() => expect(texts()).toEqual(['■ 2/2 · full']));
    document.body.innerHTML = html(['Review [2]', 3], ['Done [9]', 0]);
    await vi.waitFor(() => expect(texts()).toEqual(['▲ 3/2 · 1 over', '0/9']));
    document.body.innerHTML = '<p>Settings</p>';
    await vi.waitFor(() => expect(texts()).toEqual([]));
  });

  test('puts a badge back that the host threw away', async () => {
    document.body.innerHTML = html(['Review [2]', 1]);
    start();
    for (const badge of badges()) badge.remove();
    await vi.waitFor(() => expect(texts()).toEqual(['1/2']));
  });

  test('says how the board stands, with the limits that are kept for it', async () => {
    kept = {
      policy: { limits: [{ columns: ['Review'], most: 1 }] },
      cycle: { day: 3, of: 10 },
      isHidden: false,
    };
    document.body.innerHTML = html(['To do', 1], ['Review', 2], ['Done [9]', 3]);
    start();
    await vi.waitFor(() => expect(texts()).toEqual(['▲ 2/1 · 1 over', '3/9']));
    expect(line()).toBe('2 in progress · ▲ 1 over its limit · Day 3 of 10');
    tellOldest('oldest 12 d');
    expect(line()).toBe('2 in progress · ▲ 1 over its limit · oldest 12 d · Day 3 of 10');
    tellOldest('');
    document.body.querySelector('section:nth-of-type(2)')?.remove();
    await vi.waitFor(() => expect(line()).toBe('0 in progress · ✓ Within all limits · Day 3 of 10'));
  });

  test('shows no line where the person hid it, and none before that is known', async () => {
    kept = { ...kept, isHidden: true };
    document.body.innerHTML = html(['Review [2]', 3]);
    start();
    expect(strip()).toBeNull();
    kept = { ...kept, isHidden: false };
    document.dispatchEvent(new window.Event('visibilitychange') as unknown as Event);
    await vi.waitFor(() => expect(strip()).not.toBeNull());
  });

  test('follows a limit that was set in another tab', async () => {
    document.body.innerHTML = html(['Review', 2]);
    start();
    await vi.waitFor(() => expect(strip()).not.toBeNull());
    expect(texts()).toEqual([]);
    kept = { ...kept, policy: { limits: [{ columns: ['Review'], most: 2 }] } };
    document.dispatchEvent(new window.Event('visibilitychange') as unknown as Event);
    await vi.waitFor(() => expect(texts()).toEqual(['■ 2/2 · full']));
  });

  test('writes nothing that is right already', async () => {
    document.body.innerHTML = html(['Review [2]', 1]);
    start();
    const [badge] = badges();
    const writes: unknown[] = [];
    const watch = new window.MutationObserver((records) => void writes.push(...records));
    watch.observe(badge as never, { attributes: true, childList: true, subtree: true });
    const passed = vi.spyOn(simple, 'probe');
    document.querySelector('section')?.append(document.createElement('hr'));
    await vi.waitFor(() => expect(passed).toHaveBeenCalledOnce());
    // The observer hears of what was written when the pass is over.
    await Promise.resolve();
    expect(writes).toEqual([]);
    expect(badges()).toEqual([badge]);
  });

  test('wears the host’s dark theme', async () => {
    document.body.innerHTML = html(['Review [2]', 1]);
    start();
    const light = ink();
    document.documentElement.classList.add('dark');
    await vi.waitFor(() => expect(ink()).not.toBe(light));
  });

  test('takes everything away when it is stopped', () => {
    document.body.innerHTML = html(['Review [2]', 1]);
    const before = document.body.innerHTML;
    start();
    stop();
    expect(document.body.innerHTML).toBe(before);
  });

  test('goes when Backlight was updated under the page, and clears what an earlier one left', async () => {
    document.body.innerHTML = `${html(['Review [2]', 1])}<span data-backlight-overlay="badge">9/9</span>`;
    start();
    expect(texts()).toEqual(['1/2']);
    cutOff = true;
    document.body.append(document.createElement('p'));
    await vi.waitFor(() => expect(texts()).toEqual([]));
  });
});
