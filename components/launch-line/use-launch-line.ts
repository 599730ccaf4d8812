import { useMemo, useSyncExternalStore } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import { type Load, loadOf } from '@/lib/domain/launch-line';
import type { Facts } from '@/lib/store/live/item-facts';
import { useBoard, useLane } from '@/components/board/feed';
import { lineIndexAmong, lineIndexNow } from './line-index';

/** The small facts of all items, as they are now. */
export function useFacts(): Facts {
  const { feed } = useBoard();
  return useSyncExternalStore(feed.facts.subscribe, feed.facts.now);
}

/** Below how many of these items of the backlog the launch line is painted; null where there is none. */
export function useLineIndex(ids: readonly string[]): number | null {
  const { feed } = useBoard();
  const facts = useFacts();
  const rank = useSyncExternalStore(feed.line.subscribe, feed.line.now);
  return useMemo(
    () => (rank === null || !facts.complete ? null : lineIndexAmong(feed, ids)),
    [feed, ids, rank, facts],
  );
}

/** What stands above the launch line in the whole backlog; null where none is drawn. */
export function useLaunchLoad(): Load | null {
  const { feed } = useBoard();
  const facts = useFacts();
  useLane(backlogColumnId);
  const rank = useSyncExternalStore(feed.line.subscribe, feed.line.now);
  const index = rank === null ? null : lineIndexNow(feed);
  return useMemo(() => {
    if (index === null) return null;
    const above = (feed.lanes.whole(backlogColumnId)?.ids ?? []).slice(0, index);
    return loadOf(above.map((id) => facts.of.get(id) ?? {}));
  }, [feed, facts, index]);
}
