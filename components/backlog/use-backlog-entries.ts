import { useMemo } from 'react';
import { type Sorting, sortedIds } from '@/lib/domain/sorting';
import { useLane } from '@/components/board/feed';
import { withLine } from '@/lib/store/live/item-position';
import { useFacts, useLineIndex } from '@/components/launch-line/use-launch-line';

/**
 * What the backlog shows: its items in the one order with the launch line among them, or looked at by something else,
 * which touches no order. Undefined `sorting` is the order itself.
 */
export function useBacklogEntries(
  columnId: string,
  sorting: Sorting | undefined,
): { entries: readonly string[]; reading: boolean } {
  const { ids } = useLane(columnId);
  const facts = useFacts();
  const line = useLineIndex(ids);
  const sorted = useMemo(
    () => (sorting && facts.complete ? sortedIds(ids, (id) => facts.of.get(id), sorting) : null),
    [ids, facts, sorting],
  );
  const ordered = useMemo(() => withLine(ids, line), [ids, line]);
  return { entries: sorted ?? (sorting ? ids : ordered), reading: sorting !== undefined && !facts.complete };
}
