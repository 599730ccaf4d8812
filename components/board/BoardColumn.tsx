import { ChevronsRightLeft, Layers } from 'lucide-react';
import { useId, useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { ColumnHead } from '@/components/column/ColumnHead';
import { useWords } from '@/components/language/language';
import { Button, IconButton } from '@/components/ui/Button';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './board.module.css';
import { CardList } from './CardList';
import { useCount } from './feed';
import { FoldedColumn } from './FoldedColumn';
import { OlderDone } from './OlderDone';
import { QuickAdd } from './QuickAdd';
import { useAddKey } from './use-add-key';
import { useFold } from './use-fold';

/** One column of the board, or the strip it is folded to. */
export function BoardColumn({
  column,
  isIdle,
}: {
  column: Column;
  /** True for the column work is pulled into first, while the team has pulled nothing. */
  isIdle: boolean;
}) {
  const t = useWords(board);
  const heading = useId();
  const count = useCount(column.id);
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  const { folded, fold, unfold, handle } = useFold(column.id);
  useAddKey(() => {
    unfold();
    add();
  }, column.id === backlogColumnId);
  if (folded) return <FoldedColumn column={column} ref={handle} onUnfold={unfold} />;
  return (
    <section className={styles['column']} aria-labelledby={heading} data-kind={column.kind}>
      <ColumnHead column={column} id={heading} movable {...(column.kind === 'done' ? {} : { onAdd: add })}>
        <IconButton label={t.foldColumn(column.name)} aria-expanded ref={handle} onClick={fold}>
          <ChevronsRightLeft size={15} aria-hidden />
        </IconButton>
      </ColumnHead>
      {adding ? (
        <QuickAdd column={column.id} name={column.name} ref={takeFocus} onClose={() => setAdding(false)} />
      ) : null}
      <CardList
        column={column.id}
        label={t.columnLabel(column.name, count)}
        look="card"
        onAdd={add}
        after={column.kind === 'done' ? <OlderDone column={column.id} /> : null}
        empty={
          isIdle ? (
            <div className={styles['empty']}>
              <p className={styles['emptyTitle']}>{t.boardEmptyTitle}</p>
              <p>{t.boardEmptyText}</p>
              <a className={styles['emptyLink']} href="#/backlog">
                {t.goToBacklog}
              </a>
            </div>
          ) : column.id === backlogColumnId ? (
            <div className={styles['empty']}>
              <Layers size={18} aria-hidden />
              <p>{t.backlogEmpty}</p>
              <Button onClick={add}>{t.addFirst}</Button>
            </div>
          ) : (
            <p className={styles['nothing']}>{column.kind === 'done' ? t.nothingDone : t.emptyColumn}</p>
          )
        }
      />
    </section>
  );
}
