import type { Column } from '@/lib/domain/entities';
import { limitState } from '@/lib/domain/limit-state';
import { board } from '@/locales/board';
import { useCount } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { LimitBadge } from '@/components/ui/LimitBadge';
import { limitWords } from './limit-words';
import { useColumnLoads, useLimitPerLane } from './loads';

/** How many items of a column count, and its own limit. */
export function ColumnCount({ column }: { column: Column }) {
  const { id } = column;
  // Where each lane has the limit for itself, the lanes show it.
  const limit = useLimitPerLane() ? undefined : column.limit;
  const t = useWords(board);
  const { leftOut } = useColumnLoads(id);
  const count = Math.max(0, useCount(id) - leftOut);
  return (
    <LimitBadge
      count={count}
      limit={limit}
      state={limitState(count, limit)}
      words={limitWords(t, count, limit)}
    />
  );
}
