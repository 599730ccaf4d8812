import { backlogColumnId } from '@/lib/domain/board';
import { lineIndex } from '@/lib/domain/launch-line';
import type { BoardFeed } from '@/lib/store/live/board-feed';

/**
 * Below how many of these items of the backlog the launch line stands; null where none is drawn, or where not every item
 * has been read yet.
 */
export function lineIndexAmong(feed: BoardFeed, ids: readonly string[]): number | null {
  const rank = feed.line.now();
  const { of, complete } = feed.facts.now();
  if (rank === null || !complete) return null;
  return lineIndex(ids, (id) => {
    const fact = of.get(id);
    return fact?.column === backlogColumnId ? fact.rank < rank : undefined;
  });
}

/** Below how many items of the whole backlog it stands. */
export function lineIndexNow(feed: BoardFeed): number | null {
  return lineIndexAmong(feed, feed.lanes.whole(backlogColumnId)?.ids ?? []);
}
