import { figuresIn } from '../read-place';
import type { BoardRule } from '../rule';
import { cardsLike } from './cards-like';
import { columnsLike, type Kind } from './columns-like';
import { upwards } from './elements';
import { headRow } from './head-row';
import { partIn, type Texts } from './parts';
import { cardParts } from './card-parts';

/** The most px a badge may float up over the gap below a header, and what it has where no gap is known. */
const mostRoom = 16;
const leastRoom = 2;

/**
 * The rule for a site, from one column and one card in it that a person pointed at: how columns, their names and their cards
 * are found there again. It reads the page and changes nothing. Null where the card stands in no column, or no column has
 * a name.
 */
export function makeRule(column: Element, card: Element): BoardRule | null {
  const columns = columnsLike(column);
  const cards = cardsLike(card, columns.elements);
  const own = columns.elements.find((each) => each !== card && each.contains(card));
  if (!cards || !own) return null;
  const named = names(columns, cards, own);
  const scroller = scrollerOf(own, card);
  return (
    named && {
      column: columns.selector,
      card: cards.selector,
      ...named,
      ...(scroller === undefined ? {} : { scroller }),
      ...cardParts(cards.elements, card),
    }
  );
}

type Named = Pick<BoardRule, 'title' | 'head' | 'hasCountInTitle' | 'header' | 'room' | 'count'>;

/** Where the names of columns stand: in each of them above its cards, in a row of their own, or said of the column. */
function names({ elements }: Kind, cards: Kind, own: Element): Named | null {
  const isCard = (each: Element) => cards.elements.some((card) => card === each || card.contains(each));
  const texts: Texts = {
    isPart: (each, column) => isAbove(each, column, cards.elements) && !isCard(each),
    hasWords: true,
  };
  const title = partIn(elements, own, texts);
  if (title) {
    const count = countIn(elements, own, cards.elements, title.element);
    const header = headerOf(own, title.element, cards.elements);
    return {
      title: title.selector,
      ...(count === undefined ? {} : { count: count.selector }),
      ...(count && title.element.contains(count.element) ? { hasCountInTitle: true } : {}),
      ...header,
    };
  }
  const row = headRow(elements);
  if (row) return { title: '', head: row.selector, room: mostRoom - leastRoom };
  const said = ['aria-label', 'data-title', 'data-name', 'title'].find((name) =>
    elements.every((each) => (each.getAttribute(name) ?? '').trim() !== ''),
  );
  return said === undefined ? null : { title: `@${said}`, room: mostRoom - leastRoom };
}

/** Whether an element stands above the first card of its column. */
function isAbove(element: Element, column: Element, cards: readonly Element[]): boolean {
  const first = cards.find((card) => column.contains(card));
  return (
    (first === undefined || Boolean(element.compareDocumentPosition(first) & 4 /* it follows */)) &&
    !(first && element.contains(first))
  );
}

const isFigure = (element: Element) => /^\(?\d{1,5}\)?$/.test(element.textContent.trim());

/** What counts the cards in each column: a figure above them, that is right where every card is in the page. */
function countIn(columns: readonly Element[], own: Element, cards: readonly Element[], title: Element) {
  const inColumn = (column: Element) => cards.filter((card) => column.contains(card)).length;
  const part = partIn(columns, own, {
    isPart: (each, column) => each !== title && isFigure(each) && isAbove(each, column, cards),
    hasWords: false,
  });
  if (!part) return undefined;
  const said = columns.map((column) => figuresIn(column.querySelector(part.selector)?.textContent ?? '')[0]);
  const isRight = columns.every((column, at) => (said[at] ?? 0) >= inColumn(column));
  const isSame = columns.some((column, at) => inColumn(column) > 0 && said[at] === inColumn(column));
  return isRight && isSame ? part : undefined;
}

/** What the badge stands after: all that stands above the cards, with the name in it. */
function headerOf(
  own: Element,
  title: Element,
  cards: readonly Element[],
): Pick<BoardRule, 'header' | 'room'> {
  const header = upwards(title, own).findLast((each) => isAbove(each, own, cards)) ?? title;
  const selector = partIn([own], own, { isPart: (each) => each === header, hasWords: false })?.selector;
  const gap = Number.parseFloat(styleOf(header)?.marginBottom ?? '') || 0;
  return {
    ...(selector === undefined ? {} : { header: selector }),
    room: Math.round(Math.min(Math.max(gap, leastRoom), mostRoom)),
  };
}

/** What scrolls the cards of a column, if anything does: then those out of sight may be missing from the page. */
function scrollerOf(own: Element, card: Element): string | undefined {
  const scrolls = upwards(card, own.parentElement)
    .slice(1)
    .find((each) => /auto|scroll/.test(styleOf(each)?.overflowY ?? ''));
  if (!scrolls || scrolls === own) return undefined;
  return partIn([own], own, { isPart: (each) => each === scrolls, hasWords: false })?.selector;
}

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
