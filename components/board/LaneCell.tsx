import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import type { LaneCut, LaneOf } from '@/lib/domain/lanes';
import { board } from '@/locales/board';
import { LaneLimit } from '@/components/column/LaneLimit';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { CardList } from './CardList';
import styles from './lanes-board.module.css';
import { dragData, mayDrop } from './use-card-drag';

/** The cards of one column in one lane. Where the column is folded: how many, and a place to drop on. */
export const LaneCell = memo(function LaneCell({
  by,
  name,
  title,
  column,
  ids,
  slim,
  onAdd,
}: {
  by: LaneCut;
  name: string | null;
  /** The lane's name on screen. */
  title: string;
  column: Column;
  ids: readonly string[];
  slim: boolean;
  onAdd: (columnId: string) => void;
}) {
  const t = useWords(board);
  const lane = useMemo<LaneOf>(() => ({ by, name }), [by, name]);
  const cell = useMemo(() => ({ lane, ids }), [lane, ids]);
  const columnId = column.id;
  const add = useCallback(() => onAdd(columnId), [onAdd, columnId]);
  if (slim) return <SlimCell column={column.id} lane={lane} count={ids.length} />;
  return (
    <div className={styles['cell']} data-kind={column.kind}>
      <LaneLimit column={column} ids={ids} />
      <CardList
        column={column.id}
        label={t.cellLabel(title, column.name, ids.length)}
        look="card"
        cell={cell}
        empty={null}
        onAdd={add}
      />
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
