import type { Uncounted } from './board-policy';

/** What a limit may ask of a card. */
export interface SeenCard {
  people: readonly string[];
  labels: readonly string[];
  isBlocked: boolean;
  isSubtask: boolean;
  isDone?: boolean;
}

/** A column as it is seen on its page, or the part of it that stands in one lane. */
export interface SeenPart {
  key: string;
  title: string;
  description?: string;
  lane?: string;
  nativeLimit?: { least?: number; most: number };
  /** Whether each card of it can be seen. */
  loadedAll: boolean;
  /** What the host's own counter says. */
  nativeCount?: number;
  /** How many cards can be seen. */
  seen: () => number;
  /** What those say about themselves: asked once at most, and only where a limit depends on it. */
  cards: () => Iterable<SeenCard>;
}

/**
 * The host's own counter is believed before cards are counted. It counts what is left out as well: that is taken off where
 * each card was seen, and where not, only the cards that were seen to count are sure.
 */
export function countOf(
  part: SeenPart,
  left: number,
  isAnyOut: boolean,
): { count: number; isWhole: boolean } {
  const { nativeCount, loadedAll } = part;
  if (nativeCount !== undefined && (loadedAll || !isAnyOut)) {
    return { count: Math.max(0, nativeCount - left), isWhole: true };
  }
  return { count: part.seen() - left, isWhole: loadedAll };
}

/** Whether any card may be left out. */
export function leavesOut({ blocked, subtasks, done, labels }: Uncounted = {}): boolean {
  return Boolean(blocked || subtasks || done || labels?.length);
}

/** Whether a card counts against no limit. */
export function isOut(card: SeenCard, uncounted: Uncounted = {}): boolean {
  const { blocked, subtasks, done, labels = [] } = uncounted;
  if ((blocked && card.isBlocked) || (subtasks && card.isSubtask) || (done && card.isDone)) return true;
  return labels.some((out) => card.labels.some((label) => label.toLowerCase() === out.toLowerCase()));
}
