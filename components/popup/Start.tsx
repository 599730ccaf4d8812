import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { popup } from '@/locales/popup';
import styles from './start.module.css';

/** What a team that has not begun sees in place of its cycle: the first step. */
export function Start({ onStart }: { onStart: () => void }) {
  const t = useWords(popup);
  return (
    <section className={styles['start']}>
      <h2 className={styles['title']}>{t.startTitle}</h2>
      <p className={styles['text']}>{t.startText}</p>
      <Button onClick={onStart}>{t.start}</Button>
    </section>
  );
}
