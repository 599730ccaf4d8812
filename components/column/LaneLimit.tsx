import type { Column } from '@/lib/domain/entities';
import { limitState } from '@/lib/domain/limit-state';
import { board } from '@/locales/board';
import { useWords } from '@/components/language/language';
import { LimitBadge } from '@/components/ui/LimitBadge';
import { limitWords } from './limit-words';
import { useCounted, useLimitPerLane } from './loads';
import styles from './more-limits.module.css';

/** How full a column is in one lane, where its limit holds for each lane by itself. */
export function LaneLimit({ column: { limit }, ids }: { column: Column; ids: readonly string[] }) {
  const t = useWords(board);
  const count = useCounted(ids);
  const perLane = useLimitPerLane();
  if (!perLane || limit === undefined) return null;
  const state = limitState(count, limit);
  return (
    <p className={styles['lane']}>
      <LimitBadge count={count} limit={limit} state={state} words={limitWords(t, count, limit)} />
    </p>
  );
}
