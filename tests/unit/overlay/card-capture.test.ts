import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type HandedReading, offerKit, type PressKit } from '@/lib/capture/press-kit';
import { startCardCapture } from '@/lib/overlay/card-capture';
import type { Board, BoardHost } from '@/lib/overlay/host';
import { buttonWords } from '@/locales/button';
import { noFacts } from '../../support/no-facts';

let window: Window;
let document: Document;
let capture: ReturnType<typeof startCardCapture>;
const handed: HandedReading[] = [];
const kit: PressKit = {
  press: async (press) => {
    if ('reading' in press) handed.push(press);
  },
  stop: () => {},
};

const host: BoardHost = { name: 'simple', factsOf: '2026-11-22', match: () => true, probe: () => board };
const board: Board = {
  id: () => 'b1',
  name: () => 'Fair',
  facts: ({ el }) => ({ ...noFacts, title: el.textContent }),
  columns: () =>
    Array.from(document.querySelectorAll('section'), (el) => {
      return { key: el.id, title: el.id, el, header: el, room: 0, loadedAll: true };
    }),
  cards: ({ el }) => Array.from(el.querySelectorAll('article'), (el) => ({ id: el.id, el })),
  saysSince: false,
  isFiltered: () => false,
  isDark: () => false,
};

beforeEach(() => {
  window = new Window({ url: 'https://board.example/b1' });
  document = window.document as unknown as Document;
  for (const name of ['CSSStyleSheet', 'Element', 'HTMLElement', 'KeyboardEvent'] as const)
    vi.stubGlobal(name, window[name]);
  document.body.innerHTML =
    '<section id="Doing"><article id="c1" tabindex="0"><b>One</b></article><article>Two</article></section>';
  // Nothing has a size here.
  for (const card of document.querySelectorAll('article'))
    card.getBoundingClientRect = () => new window.DOMRect(10, 10, 200, 80);
  handed.length = 0;
  capture = startCardCapture({
    document,
    location: window.location as unknown as Location,
    words: buttonWords.en,
    language: 'en',
    prepare: async () => {
      offerKit(() => kit);
      return { ok: true };
    },
  });
  capture.show(host, board);
});
afterEach(async () => {
  capture.stop();
  await window.happyDOM.close();
  vi.unstubAllGlobals();
});

const buttons = () => document.querySelectorAll('[data-backlight-overlay=card]');
/** As a person does it: a page cannot make such an event. */
function byPerson(target: Element | null, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
  return event;
}
const enter = (init: object) =>
  new window.KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  }) as unknown as Event;
const over = () =>
  new window.PointerEvent('pointerover', { bubbles: true, composed: true }) as unknown as Event;

test('one button goes from card to card, and away with the card, the board and the overlay', () => {
  expect(buttons()).toHaveLength(0);
  byPerson(document.querySelector('b'), over());
  expect(buttons()).toHaveLength(1);
  byPerson(document.querySelectorAll('article')[1] ?? null, over());
  expect(buttons()).toHaveLength(1);
  byPerson(document.querySelector('section'), over());
  expect(buttons()).toHaveLength(0);
  byPerson(document.querySelector('b'), over());
  document.querySelector('article')?.remove();
  capture.show(host, board);
  expect(buttons()).toHaveLength(0);
  byPerson(document.querySelector('article'), over());
  capture.show(null, null);
  expect(buttons()).toHaveLength(0);
  expect(document.body.innerHTML).toBe('<section id="Doing"><article>Two</article></section>');
});

test('Alt+Enter on a card hands it over with its board and id, and the page hears nothing of it', async () => {
  const heard = vi.fn<() => void>();
  document.querySelector('article')?.addEventListener('keydown', heard);
  const event = byPerson(document.querySelector('article'), enter({ altKey: true }));
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  expect(event.defaultPrevented).toBe(true);
  expect(heard).not.toHaveBeenCalled();
  expect(handed[0]).toMatchObject({
    via: 'card',
    byKeyboard: true,
    focused: document.querySelector('article'),
    reading: {
      title: { value: 'One' },
      source: {
        app: 'simple',
        container: 'https://board.example b1',
        sourceId: 'c1',
        url: 'https://board.example/b1',
        title: 'Fair · Doing',
      },
    },
  });
});

test('Enter alone, Alt+Enter elsewhere, and keys that a page made up stay the page’s', () => {
  const heard = vi.fn<() => void>();
  document.addEventListener('keydown', heard);
  byPerson(document.querySelector('article'), enter({}));
  byPerson(document.body, enter({ altKey: true }));
  document.querySelector('article')?.dispatchEvent(enter({ altKey: true }));
  expect(heard).toHaveBeenCalledTimes(3);
  expect(handed).toEqual([]);
});
