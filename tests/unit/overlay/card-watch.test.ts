import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Ages, type Look, startCardWatch } from '@/lib/overlay/card-watch';
import type { Board, BoardHost } from '@/lib/overlay/host';
import { overlayCardWords } from '@/locales/overlay-cards';
import { noFacts } from '../../support/no-facts';

let window: Window;
let document: Document;
let watch: ReturnType<typeof startCardWatch>;
let isFiltered: boolean;
let since: number | undefined;
const onOldest = vi.fn<(text: string) => void>();
const tell = vi.fn<(look: Look) => Promise<Ages | null>>();
const day = 24 * 60 * 60_000;

const host: BoardHost = { name: 'simple', factsOf: '2026-11-22', match: () => true, probe: () => board() };
const board = (id = 'b1'): Board => ({
  id: () => id,
  name: () => 'Fair',
  facts: () => (since === undefined ? noFacts : { ...noFacts, since }),
  columns: () =>
    Array.from(document.querySelectorAll('section'), (el) => {
      return { key: el.id, title: el.id, el, header: el, room: 0, loadedAll: true };
    }),
  cards: ({ el }) => Array.from(el.querySelectorAll('article'), (el) => ({ id: el.id, el })),
  saysSince: true,
  isFiltered: () => isFiltered,
  isDark: () => false,
});
const cards = (ids: string[]) => ids.map((id) => `<article id="${id}"></article>`).join('');
const html = (doing: string[], done: string[]) =>
  `<section id="Doing">${cards(doing)}</section><section id="Done">${cards(done)}</section>`;
const column = (key: string, ids: string[]) => ({ key, title: key, cards: ids });
const badges = () =>
  Array.from(
    document.querySelectorAll<HTMLElement>('[data-backlight-overlay=age]'),
    (each) => `${each.parentElement?.id}: ${each.textContent}`,
  );
/** Lets what was told be answered, and so much time pass. */
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z') });
  window = new Window({ url: 'https://board.example/b1' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  document = window.document as unknown as Document;
  isFiltered = false;
  since = undefined;
  tell.mockReset();
  tell.mockResolvedValue({ cards: new Map(), pace: undefined });
  onOldest.mockClear();
  watch = startCardWatch({ document, words: overlayCardWords.en, tell, onOldest });
});
afterEach(async () => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

test('tells the whole board at first, then what changed, and now and then that the rest is still there', async () => {
  document.body.innerHTML = html(['a', 'b', ''], ['c']);
  watch.show(host, board());
  await pass();
  const whole = { app: 'simple', board: 'b1', isWhole: true, isAll: true };
  expect(tell.mock.calls).toEqual([
    [{ ...whole, columns: [column('Doing', ['a', 'b']), column('Done', ['c'])] }],
  ]);
  watch.show(host, board());
  await pass(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
  document.querySelector('#Done')?.append(document.querySelector('#a') ?? '');
  watch.show(host, board());
  await pass();
  expect(tell.mock.lastCall).toEqual([
    { ...whole, isAll: false, columns: [column('Doing', []), column('Done', ['a'])] },
  ]);
  await pass(10 * 60_000);
  expect(tell).toHaveBeenCalledTimes(3);
  expect(tell.mock.lastCall?.[0].columns).toEqual([column('Doing', ['b']), column('Done', ['c', 'a'])]);
});

test('a page that changes all the time tells at most every two seconds, and what was not heard is told again', async () => {
  document.body.innerHTML = html(['a'], []);
  tell.mockResolvedValueOnce(null);
  watch.show(host, board());
  await pass();
  for (let n = 0; n < 100; n += 1) {
    document.querySelector('#Doing')?.insertAdjacentHTML('beforeend', cards([`n${n}`]));
    watch.show(host, board());
    await pass(50);
  }
  expect(tell.mock.calls.length).toBeLessThanOrEqual(4);
  await pass(5_000);
  expect(
    new Set(tell.mock.calls.flatMap(([{ columns }]) => columns.flatMap((each) => each.cards))).size,
  ).toBe(101);
});

test('a card that has been gone for five seconds is known to be, also soon after the whole board was told', async () => {
  document.body.innerHTML = html(['a', 'b'], []);
  watch.show(host, board());
  await pass(1_000);
  document.querySelector('#Doing')?.insertAdjacentHTML('beforeend', cards(['late']));
  watch.show(host, board());
  await pass(2_000);
  expect(tell).toHaveBeenCalledTimes(2);
  document.querySelector('#late')?.remove();
  watch.show(host, board());
  await pass(4_000);
  // What else happens in the meantime is told, and the loss is not forgotten over it.
  document.querySelector('#Done')?.append(document.querySelector('#a') ?? '');
  watch.show(host, board());
  await pass(900);
  expect(tell).toHaveBeenCalledTimes(3);
  expect(tell.mock.lastCall?.[0]).toMatchObject({ isAll: false });
  await pass(2_000);
  expect(tell).toHaveBeenCalledTimes(4);
  expect(tell.mock.lastCall?.[0]).toMatchObject({
    isAll: true,
    columns: [{ cards: ['b'] }, { cards: ['a'] }],
  });
  await pass(60_000);
  expect(tell).toHaveBeenCalledTimes(4);
});

test('a page that is redrawn tells of no loss, however often: each card’s own absence counts', async () => {
  document.body.innerHTML = html(['a', 'b'], []);
  watch.show(host, board());
  await pass();
  for (const ids of [[], ['a', 'b'], ['a'], ['b'], ['a'], ['b'], [], ['a', 'b']]) {
    document.body.innerHTML = html(ids, []);
    watch.show(host, board());
    await pass(1_500);
  }
  await pass(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a board that loses cards all the time tells of it every five seconds at most', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => `c${n}`);
  document.body.innerHTML = html(ids, []);
  watch.show(host, board());
  for (const id of ids) {
    await pass(500);
    document.querySelector(`#${id}`)?.remove();
    watch.show(host, board());
  }
  expect(tell.mock.calls.length).toBeGreaterThan(4);
  expect(tell.mock.calls.length).toBeLessThanOrEqual(7);
});

test('a filter, and a page nobody looks at: what is not to be seen is not told as all there is', async () => {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.body.innerHTML = html(['a'], []);
  watch.show(host, board());
  await pass(5_000);
  expect(tell).not.toHaveBeenCalled();
  Object.defineProperty(document, 'hidden', { value: false });
  isFiltered = true;
  document.dispatchEvent(new window.Event('visibilitychange') as unknown as Event);
  await pass();
  expect(tell.mock.lastCall?.[0]).toMatchObject({ isWhole: false });
});

test('ages are worn by the cards in progress, by their age against the board’s pace, and go with the board', async () => {
  const now = Date.now();
  const ages = [
    { card: 'a', since: now - 30 * day, isAtLeast: true },
    { card: 'b', since: now - 4 * day, isAtLeast: false },
    { card: 'gone', since: now, isAtLeast: false },
  ];
  tell.mockResolvedValue({
    cards: new Map(ages.map((each) => [each.card, each])),
    pace: { half: 3, most: 8, nearlyAll: 20, of: 40 },
  });
  document.body.innerHTML = html(['a', 'b'], ['c']);
  const before = document.body.innerHTML;
  watch.show(host, board());
  await pass();
  expect(badges()).toEqual(['a: ▲ seen ≥ 31 d', 'b: seen 5 d']);
  expect(onOldest).toHaveBeenLastCalledWith('oldest ≥ 31 d');
  const [badge] = document.querySelectorAll<HTMLElement>('[data-backlight-overlay=age]');
  expect(badge?.draggable).toBe(false);
  expect(badge?.style.pointerEvents).toBe('none');
  expect(badge?.hasAttribute('tabindex')).toBe(false);

  // What the host itself says comes first, and is not called seen.
  since = now - 9 * day;
  watch.show(host, board());
  await pass(5_000);
  expect(badges()).toEqual(['a: ◆ 10 d', 'b: ◆ 10 d']);
  expect(onOldest).toHaveBeenLastCalledWith('oldest 10 d');
  watch.show(host, board('another'));
  await pass();
  watch.show(null, null);
  expect(onOldest).toHaveBeenLastCalledWith('');
  expect(document.body.innerHTML).toBe(before);
});

test('who listens to an age is told where it is known from', async () => {
  const now = Date.now();
  const about = () =>
    Array.from(document.querySelectorAll('[data-backlight-overlay=age]'), (badge) =>
      badge.getAttribute('aria-label'),
    );
  const ages = [
    { card: 'a', since: now - 11 * day, isAtLeast: true },
    { card: 'b', since: now, isAtLeast: false },
    { card: 'c', since: now - 4 * day, isAtLeast: false, isTold: true },
  ];
  tell.mockResolvedValue({ cards: new Map(ages.map((each) => [each.card, each])), pace: undefined });
  document.body.innerHTML = html(['a', 'b', 'c'], []);
  watch.show({ ...host, name: 'Trello' }, board());
  await pass();
  expect(about()).toEqual([
    'at least 12 days in progress, since Backlight first saw it here',
    '1 day in progress, since Backlight first saw it here',
    '5 days in progress, from the history of Trello',
  ]);
  since = now - 9 * day;
  watch.show({ ...host, name: 'Trello' }, board());
  await pass(5_000);
  expect(new Set(about())).toEqual(new Set(['10 days in progress, as the page of Trello says']));
});

test.for([
  ['en', 'at least 2 working days in progress, from the history of Jira'],
  ['pl', 'co najmniej 2 dni robocze w toku, według historii w Jira'],
  ['es', 'al menos 2 días laborables en curso, según el historial de Jira'],
] as const)('the sentence of an age in working days: %s', ([language, sentence]) => {
  const age = { days: 2, isAtLeast: true, inWorkingDays: true };
  expect(overlayCardWords[language].about(age, 'history', 'Jira')).toBe(sentence);
});

test('the ages of a long board come in portions, those in sight first, so that no frame waits for all of them', async () => {
  const ids = Array.from({ length: 1_000 }, (_, n) => `c${n}`);
  const now = Date.now();
  tell.mockResolvedValue({
    cards: new Map(ids.map((id) => [id, { since: now, isAtLeast: false }])),
    pace: undefined,
  });
  document.body.innerHTML = html(ids, []);
  for (const [at, el] of document.querySelectorAll('article').entries()) {
    const top = (at - 990) * 60;
    el.getBoundingClientRect = () => ({ top, bottom: top + 50 }) as DOMRect;
  }
  watch.show(host, board());
  await pass();
  const portion = badges().length;
  expect(portion).toBeGreaterThan(10);
  expect(portion).toBeLessThan(200);
  expect(badges()).toContain('c995: seen 1 d');
  expect(onOldest).toHaveBeenLastCalledWith('oldest 1 d');
  await pass(2_000);
  expect(badges()).toHaveLength(1_000);
});

test('an element that shows another card now does not wear the age of the one before', async () => {
  const now = Date.now();
  tell.mockResolvedValue({
    cards: new Map([['a', { since: now - 30 * day, isAtLeast: false }]]),
    pace: undefined,
  });
  document.body.innerHTML = html(['a'], []);
  const live: Board = {
    ...board(),
    cards: ({ el }) =>
      Array.from(el.querySelectorAll('article'), (el) => ({
        el,
        get id() {
          return el.id;
        },
      })),
  };
  watch.show(host, live);
  await pass();
  expect(badges()).toEqual(['a: seen 31 d']);
  // Heard of before the next frame, long before the next look at the board.
  document.querySelector('article')?.setAttribute('id', 'b');
  await Promise.resolve();
  expect(badges()).toEqual([]);
});

test('a column of an endless name is told by as much of it as a message takes', async () => {
  document.body.innerHTML = html(['a'], ['c']);
  const [doing] = document.querySelectorAll('section');
  if (doing) doing.id = 'x'.repeat(10_000);
  watch.show(host, board());
  await pass();
  const { columns = [] } = tell.mock.lastCall?.[0] ?? {};
  expect(columns.map(({ key, title, cards }) => [key.length, title.length, cards])).toEqual([
    [500, 200, ['a']],
    [4, 4, ['c']],
  ]);
});
