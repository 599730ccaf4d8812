import { ArrowDownUp, ListOrdered, Rocket } from 'lucide-react';
import { useId, useSyncExternalStore } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import { launchLineId, loadOf } from '@/lib/domain/launch-line';
import { type Sorting, sortings } from '@/lib/domain/sorting';
import { backlog } from '@/locales/backlog';
import { launchLine } from '@/locales/launch-line';
import { useBoard, useCount, useLane } from '@/components/board/feed';
import { useMoves } from '@/components/board/moves';
import { GuidepointChip } from '@/components/guidepoint/GuidepointChip';
import { useWords } from '@/components/language/language';
import { useFacts } from '@/components/launch-line/use-launch-line';
import { Button } from '@/components/ui/Button';
import styles from './backlog-tools.module.css';

/** How the backlog is looked at, what it comes to, and what it is for. */
export function BacklogTools({
  sorting,
  onSort,
}: {
  /** Undefined is the one order. */
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting | undefined) => void;
}) {
  const t = useWords(backlog);
  const l = useWords(launchLine);
  const id = useId();
  const { feed } = useBoard();
  const { move } = useMoves();
  const { ids } = useLane(backlogColumnId);
  const count = useCount(backlogColumnId);
  const facts = useFacts();
  const line = useSyncExternalStore(feed.line.subscribe, feed.line.now);
  const load = loadOf(ids.map((one) => facts.of.get(one) ?? {}));
  // A filter that leaves nothing here takes no tool away, least of all the way back to the order.
  if (count === 0) return null;
  return (
    <div className={styles['tools']} role="group" aria-label={t.tools}>
      <span className={styles['look']}>
        <ArrowDownUp size={14} aria-hidden />
        <label className={styles['word']} htmlFor={id}>
          {t.lookBy}
        </label>
        <select
          id={id}
          className={styles['select']}
          value={sorting ?? 'order'}
          onChange={(event) => onSort(sortings.find((one) => one === event.target.value))}
        >
          <option value="order">{t.ownOrder}</option>
          {sortings.map((one) => (
            <option key={one} value={one}>
              {t[one]}
            </option>
          ))}
        </select>
      </span>
      {facts.complete && load.effort > 0 ? (
        <span className={styles['sum']}>
          {t.points(load.effort)}
          {load.unsized > 0 ? ` · ${t.unsized(load.unsized)}` : null}
        </span>
      ) : null}
      {line === null && sorting === undefined && ids.length > 0 ? (
        <span className={styles['line']}>
          <Button
            look="quiet"
            title={l.show}
            icon={<Rocket size={15} aria-hidden />}
            onClick={() => {
              const last = ids[Math.min(ids.length, 5) - 1];
              if (last !== undefined) void move(launchLineId, backlogColumnId, { after: last });
            }}
          >
            <span className={styles['word']}>{l.show}</span>
          </Button>
        </span>
      ) : null}
      <GuidepointChip />
      {sorting === undefined ? null : (
        <p className={styles['sorted']} role="status">
          <span>{facts.complete ? t.sorted : t.reading}</span>
          <Button icon={<ListOrdered size={15} aria-hidden />} onClick={() => onSort(undefined)}>
            {t.backToOrder}
          </Button>
        </p>
      )}
    </div>
  );
}
