import { figuresIn } from '../read-place';
import type { BoardRule } from '../rule';
import { upwards } from './elements';
import { headRow } from './head-row';
import { partIn } from './parts';

/** The most px a badge may float up over the gap below a header, and what it has where no gap is known. */
const mostRoom = 16;
const leastRoom = 2;

/** Attributes in which a column says what it is called. */
const spoken = ['aria-label', 'data-title', 'data-name', 'title'];

/** Columns with their cards. `own` is the one in which a card was pointed at. */
export interface FilledColumns {
  cards: ReadonlyMap<Element, readonly Element[]>;
  own: Element;
}

type ColumnParts = Pick<BoardRule, 'title' | 'head' | 'hasCountInTitle' | 'header' | 'room' | 'count'>;

/**
 * Where the names of columns stand: in each of them above its cards, in a row of their own, or said of the column; with what
 * counts the cards. Null where columns have no names.
 */
export function columnParts(filled: FilledColumns): ColumnParts | null {
  const { cards, own } = filled;
  const columns = [...cards.keys()];
  const title = partIn(columns, own, {
    isPart: (each, column) => isAbove(each, column, cards),
    hasWords: true,
  });
  if (title) {
    const count = countIn(filled, title.element);
    return {
      title: title.selector,
      ...(count === undefined ? {} : { count: count.selector }),
      ...(count && title.element.contains(count.element) ? { hasCountInTitle: true } : {}),
      ...headerOf(filled, title.element),
    };
  }
  const row = headRow(columns);
  if (row) return { title: '', head: row.selector, room: mostRoom - leastRoom };
  const said = spoken.find((name) => columns.every((each) => (each.getAttribute(name) ?? '').trim() !== ''));
  return said === undefined ? null : { title: `@${said}`, room: mostRoom - leastRoom };
}

/** Whether an element stands above the first card of its column. */
function isAbove(element: Element, column: Element, cards: FilledColumns['cards']): boolean {
  const [first] = cards.get(column) ?? [];
  if (!first) return true;
  return !element.contains(first) && Boolean(element.compareDocumentPosition(first) & 4 /* it follows */);
}

const isFigure = (element: Element) => /^\(?\d{1,5}\)?$/.test(element.textContent.trim());

/** What counts the cards in each column: a figure above them, that is right where every card is in the page. */
function countIn({ cards, own }: FilledColumns, title: Element) {
  const part = partIn([...cards.keys()], own, {
    isPart: (each, column) => each !== title && isFigure(each) && isAbove(each, column, cards),
    hasWords: false,
  });
  if (!part) return undefined;
  const told = Array.from(cards, ([column, { length }]) => ({
    length,
    said: figuresIn(column.querySelector(part.selector)?.textContent ?? '')[0] ?? 0,
  }));
  const isRight = told.every(({ length, said }) => said >= length);
  const isSame = told.some(({ length, said }) => length > 0 && said === length);
  return isRight && isSame ? part : undefined;
}

/** What the badge stands after: all that stands above the cards, with the name in it. */
function headerOf({ cards, own }: FilledColumns, title: Element): Pick<BoardRule, 'header' | 'room'> {
  const header = upwards(title, own).findLast((each) => isAbove(each, own, cards)) ?? title;
  const selector = partIn([own], own, { isPart: (each) => each === header, hasWords: false })?.selector;
  const gap = Number.parseFloat(styleOf(header)?.marginBottom ?? '') || 0;
  return {
    ...(selector === undefined ? {} : { header: selector }),
    room: Math.round(Math.min(Math.max(gap, leastRoom), mostRoom)),
  };
}

/** What scrolls the cards of a column, if anything does: then those out of sight may be missing from the page. */
export function scrollerOf({ own }: FilledColumns, card: Element): string | undefined {
  const scrolls = upwards(card, own)
    .slice(1)
    .find((each) => /auto|scroll/.test(styleOf(each)?.overflowY ?? ''));
  return scrolls && partIn([own], own, { isPart: (each) => each === scrolls, hasWords: false })?.selector;
}

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
