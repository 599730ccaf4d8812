import type { BoardRule } from '../rule';
import { cardParts } from './card-parts';
import { cardsLike } from './cards-like';
import { columnParts, scrollerOf } from './column-parts';
import { columnsLike } from './columns-like';
import { sharpest } from './marks';

/**
 * The rule for a site, from one column and one card in it that a person pointed at: how columns, their names and their cards
 * are found there again. It reads the page and changes nothing. Null where the card stands in no column, or no column has
 * a name.
 */
export function makeRule(column: Element, pointed: Element): BoardRule | null {
  const columns = columnsLike(column);
  const card = sharpest(pointed);
  const cards = cardsLike(pointed, columns.elements);
  const own = columns.elements.find((each) => each !== card && each.contains(card));
  if (!cards || !own) return null;
  const filled = {
    own,
    cards: new Map(
      columns.elements.map((each) => [each, cards.elements.filter((one) => each.contains(one))]),
    ),
  };
  const named = columnParts(filled);
  if (!named) return null;
  const scroller = scrollerOf(filled, card);
  return {
    column: columns.selector,
    card: cards.selector,
    ...named,
    ...(scroller === undefined ? {} : { scroller }),
    ...cardParts(cards.elements, card),
  };
}
