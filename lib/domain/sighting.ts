/**
 * A card of another tool's board, seen in a column. What this device saw with its own eyes: no event, and no projection of
 * the log, so nothing that works the tables out anew may touch it.
 */
export interface Sighting {
  /** Of the stay that goes on, the board and the card alone; of one that ended, with its first moment. */
  id: string;
  board: string;
  card: string;
  column: string;
  /** When it was seen there first and last, in ms since 1970. */
  first: number;
  last: number;
  /**
   * When it was last known not to stand there: it came after that. Absent when it stood there already at the first look:
   * then it has been there since `first` at least.
   */
  after?: number;
  /** Its tool's own history tells of the stay: nobody had to see it. */
  isTold?: true;
}

/** A card as it was just seen. */
export interface SeenCard {
  card: string;
  column: string;
}

/** What was seen of a card that stands in another column than last time, or was never seen before. */
export interface Arrival extends SeenCard {
  /** Where it stood before; absent when it was never seen. */
  from?: string;
}

/** The id of a card's stay that goes on. The board itself has one too, with no card: it says when all of it was looked at. */
export function stayId(board: string, card = ''): string {
  return `${board}\n${card}`;
}

/**
 * What a look at a board adds to what was known: the rows to write, and the cards that came to another column. `known`
 * holds the stays that go on, by card, and the board's own. The same look twice, or in two tabs, adds nothing. `isWhole`:
 * every card of the board was seen, so that one that is new has come since the last such look.
 */
export function mergeSightings(
  board: string,
  seen: readonly SeenCard[],
  known: ReadonlyMap<string, Sighting>,
  { now, isWhole }: { now: number; isWhole: boolean },
): { rows: Sighting[]; arrivals: Arrival[] } {
  const rows: Sighting[] = [];
  const arrivals: Arrival[] = [];
  const looked = known.get('');
  const unique = new Map(seen.filter(({ card }) => card !== '').map((each) => [each.card, each]));
  for (const { card, column } of unique.values()) {
    const id = stayId(board, card);
    const stay = known.get(card);
    if (stay?.column === column) {
      rows.push({ ...stay, last: Math.max(stay.last, now) });
      continue;
    }
    // Stays have an order, and with it ids, also within one moment and when the clock was set back.
    const first = stay ? Math.max(now, stay.last, stay.first + 1) : now;
    const after = stay?.last ?? (isWhole ? looked?.last : undefined);
    arrivals.push({ card, column, ...(stay ? { from: stay.column } : {}) });
    if (stay) rows.push({ ...stay, id: `${id}\n${stay.first}` });
    rows.push({ id, board, card, column, first, last: first, ...(after === undefined ? {} : { after }) });
  }
  if (isWhole) {
    const first = looked?.first ?? now;
    rows.push({
      id: stayId(board),
      board,
      card: '',
      column: '',
      first,
      last: Math.max(now, looked?.last ?? 0),
    });
  }
  return { rows, arrivals };
}
