import * as z from 'zod/mini';
import type { ToldMove } from '@/lib/domain/told-moves';

/** Trello keeps back what is older than so many actions (board-hosts.md section 5). */
const mostActions = 1_000;

/** What brings a card to a list, beside a move. */
const entries: ReadonlySet<string> = new Set([
  'createCard',
  'copyCard',
  'emailCard',
  'convertToCardFromCheckItem',
  'moveCardToBoard',
]);

const named = z.object({ id: z.string() });
const shape = z.object({
  lists: z.array(z.object({ id: z.string(), name: z.string() })),
  cards: z.array(
    z.object({ id: z.string(), shortLink: z.string(), idList: z.string(), closed: z.optional(z.boolean()) }),
  ),
  actions: z.array(
    z.object({
      type: z.string(),
      date: z.string(),
      data: z.object({
        card: z.optional(named),
        list: z.optional(named),
        listAfter: z.optional(named),
        listBefore: z.optional(named),
      }),
    }),
  ),
});

/** Where a board's own JSON is to be had, by those who may see the board. */
export function trelloAddress(boardId: string): string {
  return `/b/${encodeURIComponent(boardId)}.json`;
}

/**
 * The ways of the cards on a Trello board, from its own JSON: columns are told by their titles. A card without a move has
 * stood where it is since it was made, which its id tells; where older moves are kept back, since then at least. Null when
 * it is no such JSON.
 */
export function trelloMoves(json: unknown): ToldMove[] | null {
  const read = shape.safeParse(json);
  if (!read.success) return null;
  const { lists, cards, actions } = read.data;
  const titles = new Map(lists.map(({ id, name }) => [id, name]));
  const oldest = Math.min(...actions.map(({ date }) => Date.parse(date)));
  const reachesTo = actions.length < mostActions ? -Infinity : oldest;
  const arrivals = Map.groupBy(
    actions.flatMap(({ type, date, data }) => {
      const to = data.listAfter ?? (entries.has(type) ? data.list : undefined);
      const card = data.card?.id;
      const isEntry = data.listAfter === undefined;
      return to && card !== undefined
        ? [{ card, list: to.id, at: Date.parse(date), from: data.listBefore?.id, isEntry }]
        : [];
    }),
    ({ card }) => card,
  );
  return cards
    .filter(({ closed }) => !closed)
    .flatMap(({ id, shortLink, idList }): ToldMove[] => {
      const way = (arrivals.get(id) ?? []).toSorted((a, b) => a.at - b.at);
      const told = way.map(({ list, at }) => ({ list, at, isAtLeast: false }));
      const [first] = way;
      const before = first ? first.from : idList;
      if (!first?.isEntry && before !== undefined) told.unshift(begun(before, madeAt(id), reachesTo));
      return told.map(({ list, at, isAtLeast }) => ({
        card: shortLink,
        column: titles.get(list) ?? list,
        at,
        isAtLeast: isAtLeast || undefined,
      }));
    });
}

/** It came when it was made, or before the history begins. */
function begun(list: string, made: number, reachesTo: number) {
  return made >= reachesTo ? { list, at: made, isAtLeast: false } : { list, at: reachesTo, isAtLeast: true };
}

/** The first eight digits of an id are the second in which it was given. */
function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) * 1_000;
}
