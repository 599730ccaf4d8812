import { useState } from 'react';
import { Plus } from 'lucide-react';
import { boardSettings } from '@/locales/board-settings';
import { common } from '@/locales/common';
import { useColumns } from '@/components/board/feed';
import { AddColumnDialog } from '@/components/column/AddColumnDialog';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './board-settings.module.css';
import { ColumnLine } from './ColumnLine';

/** Every column with its kind, limit and minimum, in the order of the board. */
export function ColumnLines() {
  const t = useWords(boardSettings);
  const c = useWords(common);
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  return (
    <section className={styles['section']}>
      <p className={styles['hint']}>{t.columnsHint}</p>
      <table className={styles['columns']} aria-label={t.columns}>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.limit}</th>
            <th scope="col">{t.whenFull}</th>
            <th scope="col">{t.minimum}</th>
            <th scope="col">
              <VisuallyHidden>{c.moreActions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnLine key={column.id} column={column} />
          ))}
        </tbody>
      </table>
      <div>
        <Button icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t.addColumn}
        </Button>
      </div>
      {adding ? <AddColumnDialog onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
