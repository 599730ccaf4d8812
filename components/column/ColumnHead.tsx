import { Ellipsis, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { useColumns } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { keepFocus } from '@/components/ui/keep-focus';
import drop from './drop-edge.module.css';
import styles from './column.module.css';
import { ColumnCount } from './ColumnCount';
import { KindMark } from './KindMark';
import { MoreLimits } from './MoreLimits';
import { useHeadDrag } from './use-head-drag';

const ColumnActions = lazy(() =>
  import('./ColumnActions').then((module) => ({ default: module.ColumnActions })),
);

/** A column's name, how full it is, and the ways to add to it, to change it and to move it. */
export function ColumnHead({
  column,
  id,
  movable = false,
  onAdd,
  children,
}: {
  column: Column;
  /** Names the heading, for what it is the heading of. */
  id: string;
  /** Whether it stands beside others, and can be moved among them. */
  movable?: boolean;
  onAdd?: () => void;
  /** More buttons, of the place that shows the head. */
  children?: ReactNode;
}) {
  const t = useWords(board);
  const head = useRef<HTMLElement>(null);
  const actions = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Element | null>(null);
  const { dragging, edge } = useHeadDrag(head, column.id, movable);
  const followFocus = useFocusAfterMove(actions, column.id);
  useLayoutEffect(() => {
    const element = head.current;
    return () => {
      if (element?.contains(document.activeElement)) keepFocus(null);
    };
  }, []);
  return (
    <header
      ref={head}
      className={classNames(
        styles['head'],
        movable && styles['movable'],
        dragging && drop['dragging'],
        edge && drop[edge],
      )}
    >
      <div className={styles['line']}>
        <h2 className={styles['name']} id={id} title={column.name} dir="auto">
          <KindMark kind={column.kind} />
          <span className={styles['cut']}>{column.name}</span>
        </h2>
        <ColumnCount column={column} />
        <span className={styles['actions']}>
          {children}
          {onAdd ? (
            <IconButton label={t.addTo(column.name)} onClick={onAdd}>
              <Plus size={17} aria-hidden />
            </IconButton>
          ) : null}
          <IconButton
            label={t.editColumn(column.name)}
            aria-haspopup="menu"
            ref={actions}
            onClick={({ currentTarget }) => setOpen(currentTarget)}
          >
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      <MoreLimits column={column} />
      {open ? (
        <Suspense>
          <ColumnActions
            column={column}
            anchor={open}
            movable={movable}
            onMoved={followFocus}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      ) : null}
    </header>
  );
}

/** A column that is moved is put elsewhere in the page, which takes the focus from it: it is given back there. */
function useFocusAfterMove(button: { current: HTMLButtonElement | null }, columnId: string): () => void {
  const columns = useColumns();
  const position = columns.findIndex(({ id }) => id === columnId);
  const asked = useRef(false);
  const before = useRef(position);
  useLayoutEffect(() => {
    if (before.current === position) return;
    before.current = position;
    if (asked.current) button.current?.focus();
    asked.current = false;
  });
  return () => {
    asked.current = true;
  };
}
