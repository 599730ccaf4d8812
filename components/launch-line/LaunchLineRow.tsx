import { ChevronDown, ChevronUp, GripVertical, MoveVertical, Rocket, TriangleAlert, X } from 'lucide-react';
import { backlogColumnId } from '@/lib/domain/board';
import { launchLineId, mostMust } from '@/lib/domain/launch-line';
import { moving } from '@/locales/moving';
import { launchLine } from '@/locales/launch-line';
import { useBoard } from '@/components/board/feed';
import { useMoves } from '@/components/board/moves';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { lineIndexNow } from './line-index';
import styles from './launch-line.module.css';
import { useLaunchLoad } from './use-launch-line';

/** The line under the minimum viable launch: what stands above it, and the ways to move it without dragging. */
export function LaunchLineRow() {
  const t = useWords(launchLine);
  const b = useWords(moving);
  const { feed } = useBoard();
  const { move, remove, ask } = useMoves();
  const load = useLaunchLoad();
  if (!load) return <div className={styles['line']} role="gridcell" aria-busy aria-label={t.name} />;
  const { items, effort, unsized, mustShare } = load;
  const tooMuch = mustShare !== undefined && mustShare > mostMust;
  const step = (by: -1 | 1) => {
    const ids = feed.lanes.whole(backlogColumnId)?.ids ?? [];
    const index = lineIndexNow(feed) ?? 0;
    const beside = ids[by === 1 ? index : index - 1];
    if (beside === undefined) return;
    void move(launchLineId, backlogColumnId, by === 1 ? { after: beside } : { before: beside });
  };
  return (
    <div className={styles['line']} role="gridcell" title={t.what}>
      <GripVertical size={14} aria-hidden className={styles['grip']} />
      <Rocket size={15} aria-hidden />
      <strong>{t.name}</strong>
      <span className={styles['sums']}>
        {t.items(items)} · {t.points(effort)}
        {unsized > 0 ? ` · ${t.unsized(unsized)}` : null}
      </span>
      {tooMuch ? (
        <span className={styles['warning']}>
          <TriangleAlert size={14} aria-hidden /> {t.mostlyMust(Math.round(mustShare * 100))}
        </span>
      ) : null}
      <span className={styles['actions']} role="group" aria-label={t.actions}>
        <IconButton label={t.up} tabIndex={-1} onClick={() => step(-1)}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={t.down} tabIndex={-1} onClick={() => step(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton label={b.moveTo} tabIndex={-1} onClick={() => ask(launchLineId)}>
          <MoveVertical size={15} aria-hidden />
        </IconButton>
        <IconButton label={t.takeAway} tabIndex={-1} onClick={() => void remove(launchLineId)}>
          <X size={16} aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}
