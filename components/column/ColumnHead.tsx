import { Plus, SlidersHorizontal } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { limitState } from '@/lib/domain/limit-state';
import { board } from '@/locales/board';
import { useCount } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { LimitBadge } from '@/components/ui/LimitBadge';
import styles from './column.module.css';
import { limitWords } from './limit-words';

const EditColumnDialog = lazy(() =>
  import('./EditColumnDialog').then((module) => ({ default: module.EditColumnDialog })),
);

/** A column's name, how full it is, and the ways to add to it and to change it. */
export function ColumnHead({
  column,
  id,
  onAdd,
  children,
}: {
  column: Column;
  /** Names the heading, for what it is the heading of. */
  id: string;
  onAdd?: () => void;
  /** More buttons, of the place that shows the head. */
  children?: ReactNode;
}) {
  const t = useWords(board);
  const count = useCount(column.id);
  const [editing, setEditing] = useState(false);
  const state = limitState(count, column.limit);
  return (
    <header className={styles['head']} data-state={state}>
      <h2 className={styles['name']} id={id} title={column.name} dir="auto">
        <span className={styles['kind']} data-kind={column.kind} aria-hidden />
        {column.name}
      </h2>
      <LimitBadge
        count={count}
        limit={column.limit}
        state={state}
        words={limitWords(t, count, column.limit)}
      />
      <span className={styles['actions']}>
        {children}
        {onAdd ? (
          <IconButton label={t.addTo(column.name)} onClick={onAdd}>
            <Plus size={17} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton label={t.editColumn(column.name)} onClick={() => setEditing(true)}>
          <SlidersHorizontal size={15} aria-hidden />
        </IconButton>
      </span>
      {editing ? (
        <Suspense>
          <EditColumnDialog column={column} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
