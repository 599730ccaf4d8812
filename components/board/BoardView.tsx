import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { Columns3 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './board.module.css';
import { CardList } from './CardList';
import { useColumns, useCount } from './feed';
import { QuickAdd } from './QuickAdd';
import { useDrops } from './use-drops';

/** The board: every column side by side, from the backlog to what is done. */
export function BoardView() {
  const t = useWords(board);
  const columns = useColumns();
  const scroller = useRef<HTMLDivElement>(null);
  useDrops();
  useEffect(() => {
    const element = scroller.current;
    return element ? autoScrollForElements({ element, getAllowedAxis: () => 'horizontal' }) : undefined;
  }, []);
  return (
    <section className={styles['board']} aria-label={t.boardLabel} ref={scroller}>
      <VisuallyHidden>
        <p>{t.keysHint}</p>
      </VisuallyHidden>
      {columns.map((column) => (
        <BoardColumn key={column.id} column={column} />
      ))}
    </section>
  );
}

function BoardColumn({ column }: { column: Column }) {
  const t = useWords(board);
  const heading = useId();
  const count = useCount(column.id);
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  return (
    <section className={styles['column']} aria-labelledby={heading} data-kind={column.kind}>
      <ColumnHead column={column} id={heading} {...(column.kind === 'done' ? {} : { onAdd: add })} />
      {adding ? (
        <QuickAdd column={column.id} name={column.name} ref={takeFocus} onClose={() => setAdding(false)} />
      ) : null}
      <CardList
        column={column.id}
        label={t.columnLabel(column.name, count)}
        look="card"
        onAdd={add}
        empty={
          <div className={styles['empty']}>
            {column.id === backlogColumnId ? <Columns3 size={18} aria-hidden /> : null}
            {t.emptyColumn}
          </div>
        }
      />
    </section>
  );
}
