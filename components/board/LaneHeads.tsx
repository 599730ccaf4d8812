import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { type Ref, useId, useRef } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import type { LaneCut } from '@/lib/domain/lanes';
import { board } from '@/locales/board';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useHeadDrag } from '@/components/column/use-head-drag';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { takeFocus } from '@/components/ui/take-focus';
import drop from '@/components/column/drop-edge.module.css';
import styles from './lanes-board.module.css';
import { QuickAdd } from './QuickAdd';
import { useAddKey } from './use-add-key';
import { useFold } from './use-fold';

/** The columns' heads over all lanes; they stay on screen while the lanes scroll. */
export function LaneHeads({
  by,
  columns,
  adding,
  onAdd,
}: {
  by: LaneCut;
  columns: readonly Column[];
  /** The column that is added to. */
  adding: string | null;
  onAdd: (columnId: string | null) => void;
}) {
  return (
    <div className={styles['heads']}>
      {columns.map((column) => (
        <LaneHead key={column.id} by={by} column={column} adding={column.id === adding} onAdd={onAdd} />
      ))}
    </div>
  );
}

function LaneHead({
  by,
  column,
  adding,
  onAdd,
}: {
  by: LaneCut;
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
  if (folded) return <SlimHead column={column} ref={handle} onUnfold={unfold} />;
  return (
    <div className={styles['head']}>
      <ColumnHead column={column} id={heading} movable {...(kind === 'done' ? {} : { onAdd: add })}>
        <IconButton label={t.foldColumn(name)} aria-expanded ref={handle} onClick={fold}>
          <ChevronsRightLeft size={15} aria-hidden />
        </IconButton>
      </ColumnHead>
      {adding ? (
        <QuickAdd column={id} name={name} inLanes={by} ref={takeFocus} onClose={() => onAdd(null)} />
      ) : null}
    </div>
  );
}

/** The head of a folded column: it can be dragged among the others, and a press unfolds it. */
function SlimHead({
  column,
  ref,
  onUnfold,
}: {
  column: Column;
  ref: Ref<HTMLButtonElement>;
  onUnfold: () => void;
}) {
  const t = useWords(board);
  const head = useRef<HTMLDivElement>(null);
  const { dragging, edge } = useHeadDrag(head, column.id);
  return (
    <div className={classNames(styles['slim'], dragging && drop['dragging'], edge && drop[edge])}>
      <div ref={head}>
        <IconButton label={t.unfoldColumn(column.name)} aria-expanded={false} ref={ref} onClick={onUnfold}>
          <ChevronsLeftRight size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
