import { Layers } from 'lucide-react';
import { type Ref, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { backlog } from '@/locales/backlog';
import { board } from '@/locales/board';
import { CardList } from '@/components/board/CardList';
import { useBoard, useColumns, useCount } from '@/components/board/feed';
import { QuickAdd } from '@/components/board/QuickAdd';
import { useAddKey } from '@/components/board/use-add-key';
import { useDrops } from '@/components/board/use-drops';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useArrived } from '@/components/kept-screen/use-arrived';
import { useWords } from '@/components/language/language';
import { EmptyState } from '@/components/ui/EmptyState';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { BacklogRow } from './BacklogRow';
import { BacklogTools } from './BacklogTools';
import styles from './backlog.module.css';
import { useBacklogEntries } from './use-backlog-entries';

/**
 * What comes next, and what must wait: the columns nothing has left yet, the one that is pulled from first on top, and
 * under it the one ordered backlog.
 */
export function BacklogView() {
  const t = useWords(board);
  const b = useWords(backlog);
  const columns = useColumns();
  const line = useRef<HTMLInputElement>(null);
  useArrived();
  useDrops();
  const queues = columns.filter(({ kind, id }) => kind === 'queue' && id !== backlogColumnId).toReversed();
  const last = columns.find(({ id }) => id === backlogColumnId);
  const { stage } = useBoard();
  const add = () => line.current?.focus();
  useAddKey(add);
  const stack = [...queues, ...(last ? [last] : [])].map(({ id }) => id).join();
  useLayoutEffect(() => stage.show({ stack: stack.split(',') }), [stage, stack]);
  return (
    <div className={styles['view']}>
      <VisuallyHidden>
        <p>{t.keysHint}</p>
        <p>{b.keysHint}</p>
      </VisuallyHidden>
      {queues.map((column) => (
        <NextUp key={column.id} column={column} onAdd={add} />
      ))}
      {last ? <Backlog column={last} line={line} onAdd={add} /> : null}
    </div>
  );
}

/** What comes next: the items the team pulls from first. */
function NextUp({ column, onAdd }: { column: Column; onAdd: () => void }) {
  const t = useWords(backlog);
  const b = useWords(board);
  const heading = useId();
  const count = useCount(column.id);
  return (
    <section className={styles['next']} aria-labelledby={heading}>
      <ColumnHead column={column} id={heading} />
      <CardList
        column={column.id}
        label={b.columnLabel(column.name, count)}
        look="row"
        face={BacklogRow}
        onAdd={onAdd}
        empty={<p className={styles['none']}>{t.emptyReady}</p>}
      />
    </section>
  );
}

/** The one ordered list, with the line under the launch in it, or looked at by something else. */
function Backlog({
  column,
  line,
  onAdd,
}: {
  column: Column;
  line: Ref<HTMLInputElement>;
  onAdd: () => void;
}) {
  const t = useWords(backlog);
  const b = useWords(board);
  const heading = useId();
  const count = useCount(column.id);
  const { sorting: looking, stage } = useBoard();
  const sorting = useSyncExternalStore(looking.subscribe, looking.now);
  const { entries } = useBacklogEntries(column.id, sorting);
  useLayoutEffect(
    () => (sorting === undefined ? undefined : stage.reorder(column.id, entries)),
    [stage, column.id, sorting, entries],
  );
  return (
    <section className={styles['backlog']} aria-labelledby={heading}>
      <ColumnHead column={column} id={heading} />
      <BacklogTools sorting={sorting} onSort={looking.set} />
      <QuickAdd column={column.id} name={column.name} ref={line} />
      <CardList
        key={sorting ?? 'order'}
        column={column.id}
        label={b.columnLabel(column.name, count)}
        look="row"
        face={BacklogRow}
        entries={entries}
        fixed={sorting !== undefined}
        onAdd={onAdd}
        empty={
          <EmptyState icon={<Layers size={26} />} title={t.emptyTitle}>
            {t.emptyText}
          </EmptyState>
        }
      />
    </section>
  );
}
