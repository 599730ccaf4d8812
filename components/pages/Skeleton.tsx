import { page } from '@/locales/page';
import { useWords } from '@/components/language/language';
import styles from './backlog-page.module.css';

/** What stands there until the board was read. */
export function Skeleton() {
  const t = useWords(page);
  return (
    <div className={styles['skeleton']} role="status" aria-label={t.loading}>
      <span />
      <span />
      <span />
    </div>
  );
}
