import { boardOn } from '../board-of';
import type { Board, BoardHost } from '../host';
import type { BoardRule } from '../rule';
import { ruleHost } from '../rule-host';
import { makeBar } from './bar';
import { cardsLike } from './cards-like';
import { columnsLike } from './columns-like';
import { ownText } from './elements';
import { cardAt, columnAt, firstCard, firstColumn } from './guess';
import { makeRule } from './make-rule';
import { makeOutlines } from './outlines';
import { type Walk, walkFrom } from './walk';
import type { PointingWords } from './words';

export interface PointingStart {
  document: Document;
  location: Location;
  hosts: readonly BoardHost[];
  words: PointingWords;
  isDark: boolean;
  /** Keeps the rule; answers whether it is kept. */
  keep: (rule: BoardRule) => Promise<boolean>;
  onEnd: () => void;
}

/** As much of what is outlined as is read out. */
const longestText = 40;

/**
 * Has the person point at one column and one card of a board, by mouse or by keyboard, and shows what the rule made of it
 * finds before it is kept. The page hears nothing of it. Returns the way to stop.
 */
export function startPointing(start: PointingStart): () => void {
  const { document, location, hosts, words, isDark, keep, onEnd } = start;
  const before = document.activeElement;
  const bar = makeBar(document, words.title, isDark);
  const outlines = makeOutlines(document, bar.layer);
  /** What is outlined now, and what it was widened from. */
  let at: Element | null = null;
  let came: Element[] = [];
  /** The column that was taken; null while one is looked for. */
  let column: Element | null = null;
  let isPointing = true;

  function toColumn(text = ''): void {
    column = null;
    begin(words.column, words.columnHint, firstColumn(document), text);
  }
  function toCard(): void {
    column = at;
    if (column) begin(words.card, words.cardHint, firstCard(column));
  }
  function begin(text: string, hint: string, first: Element, trouble = ''): void {
    isPointing = true;
    bar.step({
      text,
      hints: [...(trouble === '' ? [] : [trouble]), hint, words.keys],
      buttons: [
        { text: words.take, act: take },
        { text: words.wider, act: () => step('ArrowUp') },
        { text: words.narrower, act: () => step('ArrowDown') },
        { text: words.stop, act: stop },
      ],
    });
    outline(first);
  }
  function outline(element: Element, trail: Element[] = []): void {
    at = element;
    came = trail;
    const alike = column
      ? (cardsLike(element, columnsLike(column).elements)?.elements ?? [])
      : columnsLike(element).elements;
    outlines.show({ main: element, alike });
    const count = column ? words.cards(alike.length) : words.columns(alike.length);
    const text = nameOf(element);
    bar.tell(text === '' ? count : `${count} · “${text}”`);
    bar.avoid(element);
  }
  function take(): void {
    if (!at || !isPointing) return;
    if (column === null) return toCard();
    const rule = makeRule(column, at);
    const board = rule && boardOn([ruleHost(rule, location, hosts)], location, document)?.board;
    if (rule && board) show(rule, board);
    else toColumn(words.noCard);
  }
  function show(rule: BoardRule, board: Board): void {
    isPointing = false;
    const columns = board.columns();
    const cards = columns.flatMap((each) => board.cards(each).map(({ el }) => el));
    bar.step({
      text: `${words.columns(columns.length)}, ${words.cards(cards.length)}`,
      hints: [[...new Set(columns.map(({ title }) => title))].join(' · ')],
      buttons: [
        { text: words.right, act: () => void right(rule) },
        { text: words.again, act: () => toColumn() },
        { text: words.stop, act: stop },
      ],
    });
    bar.tell('');
    outlines.show({ main: null, alike: [...columns.map(({ el }) => el), ...cards] });
  }
  async function right(rule: BoardRule): Promise<void> {
    if (await keep(rule)) stop();
    else bar.tell(words.notKept);
  }

  function step(key: string): void {
    if (!at || !isPointing) return;
    const next = stepFrom(walkFrom(at, column ?? document.documentElement, came), key);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    outline(next, key === 'ArrowUp' ? [...came, at] : key === 'ArrowDown' ? came.slice(0, -1) : []);
  }
  let rest = '';
  function hasMoved(event: Event): boolean {
    const now = event instanceof MouseEvent ? `${event.screenX} ${event.screenY}` : '';
    const moved = now !== rest;
    rest = now;
    return moved;
  }
  const isOurs = (event: Event) => event.composedPath().includes(bar.host);
  const ears: [type: string, hear: (event: Event) => void][] = [
    [
      'pointermove',
      (event) => {
        const { target, isTrusted } = event;
        if (!isPointing || !isTrusted || !(target instanceof Element) || target === bar.host) return;
        // What scrolls below a pointer that rests is not pointed at.
        if (!hasMoved(event)) return;
        const next = column ? (column.contains(target) ? cardAt(target, column) : null) : columnAt(target);
        if (next && next !== column && next !== at) outline(next);
      },
    ],
    [
      'click',
      (event) => {
        if (isOurs(event) || !event.isTrusted) return;
        swallow(event);
        take();
      },
    ],
    [
      'keydown',
      (event) => {
        if (
          !(event instanceof KeyboardEvent) ||
          !event.isTrusted ||
          event.altKey ||
          event.ctrlKey ||
          event.metaKey
        )
          return;
        if (event.key === 'Escape') stop();
        else if (event.key.startsWith('Arrow')) step(event.key);
        else if (event.key === 'Enter' && !isOurs(event)) take();
        else return;
        swallow(event);
      },
    ],
    ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'dragstart', 'contextmenu'].map(
      (type): [string, (event: Event) => void] => [type, (event) => !isOurs(event) && swallow(event)],
    ),
  ];
  // At the window, before whatever the page listens to.
  const window = document.defaultView;
  for (const [type, hear] of ears) window?.addEventListener(type, hear, { capture: true, passive: false });

  function stop(): void {
    for (const [type, hear] of ears) window?.removeEventListener(type, hear, true);
    outlines.stop();
    bar.remove();
    if (before instanceof HTMLElement) before.focus();
    onEnd();
  }
  toColumn();
  return stop;
}

/** The first words in an element: most often what it is called. */
function nameOf(element: Element): string {
  const texts = [element, ...element.querySelectorAll('*')].map(ownText);
  const text = (texts.find(Boolean) ?? '').replace(/\s+/g, ' ');
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function stepFrom(walk: Walk, key: string): Element | null {
  if (key === 'ArrowUp') return walk.wider();
  if (key === 'ArrowDown') return walk.narrower();
  return walk.beside(key === 'ArrowLeft' ? -1 : 1);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
