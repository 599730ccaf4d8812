import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId } from 'react';
import type { Column } from '@/lib/domain/entities';
import type { LaneCut, LaneGroup, LaneOf } from '@/lib/domain/lanes';
import { lanes } from '@/locales/lanes';
import { common } from '@/locales/common';
import { useWords } from '@/components/language/language';
import { LaneCell } from './LaneCell';
import styles from './lanes-board.module.css';
import { useBoardLook } from './use-board-look';
import { useLaneNames } from './use-lane-names';

/** One lane: its name, how many items it holds, and a cell for each column. */
export const LaneRow = memo(function LaneRow({
  by,
  group,
  columns,
  folded,
  onFold,
  adding,
  onAdd,
  onAdded,
}: {
  by: LaneCut;
  group: LaneGroup;
  columns: readonly Column[];
  folded: boolean;
  onFold: (lane: LaneGroup) => void;
  /** The column that is added to in this lane. */
  adding: string | null;
  onAdd: (columnId: string, lane: LaneOf) => void;
  onAdded: () => void;
}) {
  const t = useWords(lanes);
  const c = useWords(common);
  const heading = useId();
  const nameOf = useLaneNames();
  const look = useBoardLook();
  const name = nameOf({ by, name: group.name });
  const Icon = folded ? ChevronRight : ChevronDown;
  return (
    <section className={styles['lane']} aria-labelledby={heading}>
      <h2 className={styles['laneHead']} id={heading}>
        <button
          type="button"
          className={styles['laneName']}
          aria-expanded={!folded}
          title={folded ? t.unfoldLane(name) : t.foldLane(name)}
          onClick={() => onFold(group)}
        >
          <Icon size={16} aria-hidden />
          <span className={styles['laneText']} dir="auto">
            {name}
          </span>
          <span className={styles['laneCount']}>{c.items(group.count)}</span>
        </button>
      </h2>
      {folded ? null : (
        <div className={styles['cells']}>
          {columns.map((column) => (
            <LaneCell
              key={column.id}
              by={by}
              name={group.name}
              title={name}
              column={column}
              ids={group.ids.get(column.id) ?? none}
              slim={look.folded.includes(column.id)}
              adding={adding === column.id}
              onAdd={onAdd}
              onAdded={onAdded}
            />
          ))}
        </div>
      )}
    </section>
  );
});

const none: readonly string[] = [];
