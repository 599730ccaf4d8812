import { board } from '@/locales/board';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { useBoard, useCount, useLane } from './feed';
import styles from './board.module.css';

/** Under the work that was finished last: how much of all is shown, and the way to what is older. */
export function OlderDone({ column }: { column: string }) {
  const t = useWords(board);
  const { feed } = useBoard();
  const { ids, complete } = useLane(column);
  const count = useCount(column);
  if (complete || ids.length >= count) return null;
  return (
    <div className={styles['older']}>
      <p>{t.latestOf(ids.length, count)}</p>
      <Button look="quiet" onClick={() => feed.lanes.showOlder(column)}>
        {t.showOlder}
      </Button>
    </div>
  );
}
