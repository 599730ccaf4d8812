import { boardOn } from '../board-of';
import type { Board, BoardHost } from '../host';
import type { BoardRule } from '../rule';
import { ruleHost } from '../rule-host';
import { makeBar } from './bar';
import { cardsLike } from './cards-like';
import { columnsLike } from './columns-like';
import { outermost, ownText } from './elements';
import { cardAt, columnAt, firstCard, firstColumn } from './guess';
import { makeRule } from './make-rule';
import { listen } from './listen';
import { makeOutlines } from './outlines';
import { type Walk, walkFrom } from './walk';
import type { PointingWords } from './words';

export interface PointingStart {
  document: Document;
  location: Location;
  hosts: readonly BoardHost[];
  words: PointingWords;
  isDark: boolean;
  /** Whether a rule was made here before. */
  hasRule: boolean;
  /** Keeps the rule, or none; answers whether that is done. */
  keep: (rule: BoardRule | null) => Promise<boolean>;
  onEnd: () => void;
}

/** As much of what is outlined as is read out. */
const longestText = 40;

/**
 * Has the person point at one column and one card of a board, by mouse or by keyboard, and shows what the rule made of it
 * finds before it is kept. The page hears nothing of it. Returns the way to stop.
 */
export function startPointing(start: PointingStart): () => void {
  const { document, location, hosts, words, isDark, hasRule, keep, onEnd } = start;
  const before = document.activeElement;
  const bar = makeBar(document, words.title, isDark);
  const outlines = makeOutlines(document, bar.layer);
  /** What is outlined now, and what it was widened from. */
  let at: Element | null = null;
  let came: Element[] = [];
  /** The column that was taken; null while one is looked for. */
  let column: Element | null = null;
  /** How it is found again when the page has drawn its board anew. */
  let taken = { selector: '', nth: 0 };
  let isPointing = true;

  function toColumn(text = ''): void {
    column = null;
    begin(words.column, words.columnHint, firstColumn(document), text);
  }
  function toCard(): void {
    if (!at) return;
    const { selector, elements } = columnsLike(at);
    taken = { selector, nth: elements.findIndex((each) => each.contains(at) || at?.contains(each)) };
    column = at;
    begin(words.card, words.cardHint, firstCard(column));
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
        ...(hasRule && column === null ? [{ text: words.forget, act: () => void keepAndStop(null) }] : []),
        { text: words.stop, act: stop },
      ],
    });
    outline(first);
  }
  /** The page may draw its board anew at any moment. */
  function find(): void {
    if (column && !column.isConnected) column = outermost(document, taken.selector)[taken.nth] ?? column;
    if (at && !at.isConnected) at = column ? firstCard(column) : firstColumn(document);
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
    bar.tell(text === '' ? count : words.named(count, text));
    bar.avoid(element);
  }
  function take(): void {
    find();
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
        { text: words.right, act: () => void keepAndStop(rule) },
        { text: words.again, act: () => toColumn() },
        { text: words.stop, act: stop },
      ],
    });
    bar.tell('');
    outlines.show({ main: null, alike: [...columns.map(({ el }) => el), ...cards] });
  }
  async function keepAndStop(rule: BoardRule | null): Promise<void> {
    if (await keep(rule)) stop();
    else bar.tell(words.notKept);
  }

  function step(key: string): void {
    find();
    if (!at || !isPointing) return;
    const next = stepFrom(walkFrom(at, column ?? document.documentElement, came), key);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    outline(next, key === 'ArrowUp' ? [...came, at] : key === 'ArrowDown' ? came.slice(0, -1) : []);
  }
  const deafen = listen(document, bar.host, {
    point(target) {
      if (!isPointing) return;
      find();
      const next = column ? (column.contains(target) ? cardAt(target, column) : null) : columnAt(target);
      if (next && next !== column && next !== at) outline(next);
    },
    take,
    step,
    stop,
  });

  function stop(): void {
    deafen();
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
