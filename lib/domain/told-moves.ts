import { type Sighting, stayId } from './sighting';

/** A card that came to a column, as its tool's own history tells. */
export interface ToldMove {
  card: string;
  column: string;
  /** ms since 1970 */
  at: number;
  /** It came then or earlier: the history reaches no further back. */
  isAtLeast?: boolean | undefined;
}

/**
 * Puts what a tool's history tells of a board into what was seen of it: `known` holds every stay on that board. Gives the
 * rows to write, and the ids of those that the history tells better. What was seen last stays where a card is now: a
 * history that ends elsewhere is older, or calls the column otherwise. The same history twice adds nothing.
 */
export function withHistory(
  board: string,
  moves: readonly ToldMove[],
  known: readonly Sighting[],
  now: number,
): { rows: Sighting[]; gone: string[] } {
  const rows: Sighting[] = [];
  const stays = Map.groupBy(known, ({ card }) => card);
  const byCard = Map.groupBy(
    moves.filter(({ card, at }) => card !== '' && Number.isFinite(at) && at > 0 && at <= now),
    ({ card }) => card,
  );
  const gone: string[] = [];
  for (const [card, told] of byCard) {
    const current = stays.get(card)?.find(({ id }) => id === stayId(board, card));
    const whole = wayOf(told);
    const way =
      current && whole.at(-1)?.column !== current.column
        ? whole.filter(({ at }) => at < current.first)
        : whole;
    const written = way.map((move, index) => rowOf(board, move, way[index + 1]?.at, current));
    rows.push(...written);
    const ids = new Set(written.map(({ id }) => id));
    const begun = way[0]?.at ?? Infinity;
    for (const { id, first } of stays.get(card) ?? [])
      if (id !== current?.id && first >= begun && !ids.has(id)) gone.push(id);
  }
  return { rows, gone };
}

/** The columns a card went through, in order: to the one it stands in it does not come again, and never twice in a moment. */
function wayOf(moves: readonly ToldMove[]): ToldMove[] {
  const way: ToldMove[] = [];
  for (const move of moves.toSorted((a, b) => a.at - b.at)) {
    const last = way.at(-1);
    if (last?.column === move.column) continue;
    if (last?.at === move.at) way.pop();
    if (way.at(-1)?.column !== move.column) way.push(move);
  }
  return way;
}

function rowOf(
  board: string,
  { card, column, at, isAtLeast }: ToldMove,
  until: number | undefined,
  current: Sighting | undefined,
): Sighting {
  const id = stayId(board, card);
  const told = { board, card, column, first: at, isTold: true as const, ...(isAtLeast ? {} : { after: at }) };
  const isPresent = until === undefined && current?.column === column;
  if (isPresent && isAtLeast && current.first < at) return current;
  if (isPresent) return { id, ...told, last: Math.max(at, current.last) };
  return { id: `${id}\n${at}`, ...told, last: until ?? at };
}
