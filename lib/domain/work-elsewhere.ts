import type { Stage } from './journey';
import type { Sighting } from './sighting';

/** What is in progress on a board of another tool, as it was seen last. */
export interface BoardWork {
  /** The board at its own address, as sightings name it. */
  board: string;
  tool: string;
  /** When it was looked at last, and when each of its cards was, in ms since 1970. */
  at: number;
  wholeAt?: number;
  /** Nothing of it was kept back at the last look: not by a filter, nor because the tool loads it in parts. */
  isWhole: boolean;
  /** Its cards in progress, each with the item that was made from it, if any was. */
  cards: { id: string; item?: string }[];
}

/** A look at a board: all its cards that can be seen, or those that came to another column. */
export interface WorkLook {
  board: string;
  tool: string;
  now: number;
  isAll: boolean;
  isWhole: boolean;
  /** Where each card was seen last, this look included. */
  stays: Iterable<Sighting>;
  stageOf: (column: string) => Stage | undefined;
  /** The cards of this look, each with its item, if it has one. */
  items: ReadonlyMap<string, string | undefined>;
}

const day = 24 * 60 * 60_000;
/** ms after which nobody knows any more what is in progress on a board that was not looked at: half of a launch cycle. */
export const forgottenAfter = 7 * day;

/**
 * What is in progress after a look. A card that the last look at the whole board did not see is gone; where the board was
 * never seen whole, one is believed to be there for as long as a board is.
 */
export function boardWork(before: BoardWork | undefined, look: WorkLook): BoardWork {
  const { board, tool, now, isAll, isWhole, stays, stageOf, items } = look;
  const wholeAt = isAll && isWhole ? now : before?.wholeAt;
  const since = Math.max(wholeAt ?? 0, now - forgottenAfter);
  const itemsBefore = new Map(before?.cards.map(({ id, item }) => [id, item]));
  const cards = Array.from(stays)
    .filter(({ card, column, last }) => card !== '' && last >= since && stageOf(column) === 'progress')
    .map(({ card: id }) => withItem(id, items.has(id) ? items.get(id) : itemsBefore.get(id)));
  return { board, tool, at: now, ...(wholeAt === undefined ? {} : { wholeAt }), isWhole, cards };
}

/** A card in progress and the item that was made from it, if any was. */
export function withItem(id: string, item: string | undefined): BoardWork['cards'][number] {
  return item === undefined ? { id } : { id, item };
}

/** How much of the work in progress stands on one board of another tool, and only there. */
export interface BoardShare {
  tool: string;
  count: number;
  at: number;
  /** Not all of the board was to be seen. */
  isAtLeast: boolean;
}

/**
 * A card speaks for itself unless `isCounted` says that its item is counted here, or was finished here. One that stands on
 * two boards of a tool counts once, on the one that was looked at last.
 */
export function boardShares(
  boards: readonly BoardWork[],
  isCounted: (itemId: string) => boolean,
): BoardShare[] {
  const spokenFor = new Set<string>();
  for (const board of boards) {
    for (const { id, item } of board.cards) {
      if (item !== undefined && isCounted(item)) spokenFor.add(placeOf(board, id));
    }
  }
  return boards
    .toSorted((a, b) => b.at - a.at)
    .map((board) => {
      const { tool, at, isWhole, cards } = board;
      const own = cards.map(({ id }) => placeOf(board, id)).filter((place) => !spokenFor.has(place));
      for (const place of own) spokenFor.add(place);
      return { tool, at, isAtLeast: !isWhole, count: own.length };
    })
    .filter(({ count }) => count > 0);
}

/**
 * Where a card is at home: its ids are those of its tool at one address, whichever board shows it. On one computer many tools
 * come and go at one address, each with a first task: there it is at home on its board.
 */
function placeOf({ tool, board }: BoardWork, card: string): string {
  const isHere = /^http:\/\/(?:127\.0\.0\.1|localhost)[: ]/.test(board);
  return [tool, isHere ? board : board.slice(0, board.indexOf(' ')), card].join('\n');
}

/** What is in progress in another tool, on all its boards. */
export interface ToolShare {
  tool: string;
  count: number;
  isAtLeast: boolean;
  /** Whole days since one of its boards was looked at; 0 where all of them were today. */
  daysAgo: number;
}

/** What still holds of it at a moment, tool by tool, the most of it first. */
export function sharesByTool(shares: readonly BoardShare[], now: number): ToolShare[] {
  const held = shares.filter(({ at }) => now - at < forgottenAfter);
  return Array.from(
    Map.groupBy(held, ({ tool }) => tool),
    ([tool, ofTool]) => ({
      tool,
      count: ofTool.reduce((sum, { count }) => sum + count, 0),
      isAtLeast: ofTool.some(({ isAtLeast }) => isAtLeast),
      daysAgo: Math.max(0, ...ofTool.map(({ at }) => Math.floor((now - at) / day))),
    }),
  ).toSorted((a, b) => b.count - a.count);
}

/** How many cards that is together. */
export function countElsewhere(tools: readonly Pick<ToolShare, 'count'>[]): number {
  return tools.reduce((sum, { count }) => sum + count, 0);
}
