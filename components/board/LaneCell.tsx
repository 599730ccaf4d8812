import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Plus } from 'lucide-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import type { LaneCut, LaneOf } from '@/lib/domain/lanes';
import { lanes } from '@/locales/lanes';
import { LaneLimit } from '@/components/column/LaneLimit';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { takeFocus } from '@/components/ui/take-focus';
import { CardList } from './CardList';
import styles from './lanes-board.module.css';
import { QuickAdd } from './QuickAdd';
import { dragData, mayDrop } from './use-card-drag';

/** The cards of one column in one lane. Where the column is folded: how many, and a place to drop on. */
export const LaneCell = memo(function LaneCell({
  by,
  name,
  title,
  column,
  ids,
  slim,
  adding,
  onAdd,
  onAdded,
}: {
  by: LaneCut;
  name: string | null;
  /** The lane's name on screen. */
  title: string;
  column: Column;
  ids: readonly string[];
  slim: boolean;
  /** Whether the line for a new item stands here. */
  adding: boolean;
  onAdd: (columnId: string, lane: LaneOf) => void;
  onAdded: () => void;
}) {
  const t = useWords(lanes);
  const lane = useMemo<LaneOf>(() => ({ by, name }), [by, name]);
  const cell = useMemo(() => ({ lane, ids }), [lane, ids]);
  const columnId = column.id;
  const add = useCallback(() => onAdd(columnId, lane), [onAdd, columnId, lane]);
  if (slim) return <SlimCell column={column.id} lane={lane} count={ids.length} />;
  return (
    <div className={styles['cell']} data-kind={column.kind}>
      <LaneLimit column={column} ids={ids} />
      {adding ? (
        <QuickAdd column={columnId} name={column.name} lane={lane} ref={takeFocus} onClose={onAdded} />
      ) : null}
      <CardList
        column={column.id}
        label={t.cellLabel(title, column.name, ids.length)}
        look="card"
        cell={cell}
        empty={null}
        onAdd={add}
      />
      {column.kind === 'done' ? null : (
        // From a card its key opens the line, so that Tab stops here only where there is no card.
        <button
          type="button"
          className={styles['add']}
          aria-label={t.addToCell(title, column.name)}
          title={t.addToCell(title, column.name)}
          tabIndex={ids.length > 0 ? -1 : 0}
          onClick={add}
        >
          <Plus size={15} aria-hidden />
        </button>
      )}
    </div>
  );
});

function SlimCell({ column, lane, count }: { column: string; lane: LaneOf; count: number }) {
  const cell = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = cell.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => mayDrop(source.data, lane),
      getData: () => dragData({ column, lane }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [column, lane]);
  return (
    <div ref={cell} className={classNames(styles['slim'], over && styles['over'])}>
      {count > 0 ? count : null}
    </div>
  );
}
