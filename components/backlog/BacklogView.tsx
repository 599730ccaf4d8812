import { Layers } from 'lucide-react';
import { type Ref, useId, useRef } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { backlog } from '@/locales/backlog';
import { board } from '@/locales/board';
import { CardList } from '@/components/board/CardList';
import { useColumns, useCount } from '@/components/board/feed';
import { QuickAdd } from '@/components/board/QuickAdd';
import { useAddKey } from '@/components/board/use-add-key';
import { useDrops } from '@/components/board/use-drops';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useWords } from '@/components/language/language';
import { EmptyState } from '@/components/ui/EmptyState';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './backlog.module.css';

/**
 * What comes next, and what must wait: the columns nothing has left yet, the one that is pulled from first on top, and
 * under it the one ordered backlog.
 */
export function BacklogView() {
  const t = useWords(board);
  const columns = useColumns();
  const line = useRef<HTMLInputElement>(null);
  useDrops();
  const queues = columns.filter(({ kind, id }) => kind === 'queue' && id !== backlogColumnId).toReversed();
  const last = columns.find(({ id }) => id === backlogColumnId);
  const add = () => line.current?.focus();
  useAddKey(add);
  return (
    <div className={styles['view']}>
      <VisuallyHidden>
        <p>{t.keysHint}</p>
      </VisuallyHidden>
      {queues.map((column) => (
        <Queue key={column.id} column={column} onAdd={add} />
      ))}
      {last ? <Queue column={last} line={line} onAdd={add} /> : null}
    </div>
  );
}

function Queue({
  column,
  line,
  onAdd,
}: {
  column: Column;
  /** Given to the backlog itself, which is added to at its top. */
  line?: Ref<HTMLInputElement>;
  onAdd: () => void;
}) {
  const t = useWords(backlog);
  const b = useWords(board);
  const heading = useId();
  const count = useCount(column.id);
  const isBacklog = line !== undefined;
  return (
    <section className={styles[isBacklog ? 'backlog' : 'next']} aria-labelledby={heading}>
      <ColumnHead column={column} id={heading} />
      {isBacklog ? <QuickAdd column={column.id} name={column.name} ref={line} /> : null}
      <CardList
        column={column.id}
        label={b.columnLabel(column.name, count)}
        look="row"
        onAdd={onAdd}
        empty={
          isBacklog ? (
            <EmptyState icon={<Layers size={26} />} title={t.emptyTitle}>
              {t.emptyText}
            </EmptyState>
          ) : (
            <p className={styles['none']}>{t.emptyReady}</p>
          )
        }
      />
    </section>
  );
}
