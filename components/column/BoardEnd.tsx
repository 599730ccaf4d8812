import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { boardEnd } from '@/locales/board-end';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import styles from './board-end.module.css';

const AddColumnDialog = lazy(() =>
  import('./AddColumnDialog').then((module) => ({ default: module.AddColumnDialog })),
);

/** What stands after the last column: the way to one more. */
export function BoardEnd() {
  const t = useWords(boardEnd);
  const [adding, setAdding] = useState(false);
  return (
    <div className={styles['end']}>
      <Button look="quiet" icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t.addColumn}
      </Button>
      {adding ? (
        <Suspense>
          <AddColumnDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
