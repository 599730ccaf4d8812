import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { useId } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './lanes-board.module.css';
import { QuickAdd } from './QuickAdd';
import { useAddKey } from './use-add-key';
import { useFold } from './use-fold';

/** The columns' heads over all lanes; they stay on screen while the lanes scroll. */
export function LaneHeads({
  columns,
  adding,
  onAdd,
}: {
  columns: readonly Column[];
  /** The column that is added to. */
  adding: string | null;
  onAdd: (columnId: string | null) => void;
}) {
  return (
    <div className={styles['heads']}>
      {columns.map((column) => (
        <LaneHead key={column.id} column={column} adding={column.id === adding} onAdd={onAdd} />
      ))}
    </div>
  );
}

function LaneHead({
  column,
  adding,
  onAdd,
}: {
  column: Column;
  adding: boolean;
  onAdd: (columnId: string | null) => void;
}) {
  const t = useWords(board);
  const heading = useId();
  const { folded, fold, unfold, handle } = useFold(column.id);
  const { id, name, kind } = column;
  const add = () => onAdd(id);
  useAddKey(() => {
    unfold();
    add();
  }, id === backlogColumnId);
  if (folded) {
    return (
      <div className={styles['slim']}>
        <IconButton label={t.unfoldColumn(name)} aria-expanded={false} ref={handle} onClick={unfold}>
          <ChevronsLeftRight size={15} aria-hidden />
        </IconButton>
      </div>
    );
  }
  return (
    <div className={styles['head']}>
      <ColumnHead column={column} id={heading} movable {...(kind === 'done' ? {} : { onAdd: add })}>
        <IconButton label={t.foldColumn(name)} aria-expanded ref={handle} onClick={fold}>
          <ChevronsRightLeft size={15} aria-hidden />
        </IconButton>
      </ColumnHead>
      {adding ? <QuickAdd column={id} name={name} ref={takeFocus} onClose={() => onAdd(null)} /> : null}
    </div>
  );
}
