import type { Selection } from '@/components/selection/selection';
import type { BoardFeed } from '@/lib/store/live/board-feed';

/** All the chosen items, in the order they stand in; those that are gone are left out. */
function chosenInOrder(feed: BoardFeed, selection: Selection): string[] {
  const columns = feed.shape().columns ?? [];
  return columns.flatMap(({ id }) =>
    (feed.lanes.whole(id)?.ids ?? []).filter((itemId) => selection.has(itemId)),
  );
}

/** What an action on an item is about: all the chosen ones when it is among them, else itself alone. */
export function meantBy(id: string, feed: BoardFeed, selection: Selection): string[] {
  if (!selection.has(id) || selection.now().size < 2) return [id];
  const chosen = chosenInOrder(feed, selection);
  return chosen.length > 1 ? chosen : [id];
}
