import type { Board, HostCard, HostColumn } from './host';

/** The cards of a board that have an id, as they stand on the page. */
export interface SeenBoard {
  columns: Map<string, HostColumn>;
  cards: Map<string, { card: HostCard; column: string }>;
  /** Nothing is kept back: not by a filter, nor because the host loads a column in parts. */
  isWhole: boolean;
}

/** Looks at every card once. A column that is cut into lanes is one; a card that is told twice is where it is told last. */
export function seenCards(board: Board): SeenBoard {
  const columns = new Map<string, HostColumn>();
  const cards = new Map<string, { card: HostCard; column: string }>();
  let isWhole = !board.isFiltered();
  for (const column of board.columns()) {
    columns.set(column.key, column);
    isWhole &&= column.loadedAll;
    for (const card of board.cards(column)) {
      // Read from the page each time that it is asked for.
      const { id } = card;
      if (id) cards.set(id, { card, column: column.key });
    }
  }
  return { columns, cards, isWhole };
}

/** When each card that was told and is not on the page was first seen to be gone; none where some may be kept back. */
export function lostCards(
  told: ReadonlyMap<string, string>,
  { cards, isWhole }: SeenBoard,
  before: ReadonlyMap<string, number>,
  now: number,
): Map<string, number> {
  const ids = isWhole ? told.keys().filter((id) => !cards.has(id)) : [];
  return new Map(Array.from(ids, (id) => [id, before.get(id) ?? now]));
}

/** What is told of a board: each column by name, with those of its cards that are to be told. */
export function columnsTold(
  { columns, cards }: SeenBoard,
  isTold: (card: string, column: string) => boolean,
) {
  const told = new Map<string, string[]>();
  for (const [id, { column }] of cards) {
    if (!isTold(id, column)) continue;
    const ids = told.get(column) ?? [];
    ids.push(id);
    told.set(column, ids);
  }
  return Array.from(columns.values(), ({ key, title }) => ({
    key: key.slice(0, 500),
    title: title.slice(0, 200),
    cards: told.get(key) ?? [],
  }));
}
