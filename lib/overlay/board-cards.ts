import type { Board, HostCard, HostColumn } from './host';

/** A card with the column it stands in. */
export interface PlacedCard {
  card: HostCard;
  column: HostColumn;
}

/** The card that an element of the page is or lies in; null when it lies in none. */
export function cardAround(board: Board, element: Element): PlacedCard | null {
  for (const column of board.columns()) {
    if (!column.el.contains(element)) continue;
    const card = board.cards(column).find(({ el }) => el.contains(element));
    if (card) return { card, column };
  }
  return null;
}
