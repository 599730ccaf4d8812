import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { common } from '@/locales/common';
import { popup } from '@/locales/popup';
import type { FiguresState } from './figures-source';
import styles from './trouble.module.css';

/** Why the figures cannot be read now, and whether older ones stand below. */
export function Trouble({
  trouble,
  stale,
}: {
  trouble: NonNullable<FiguresState['trouble']>;
  stale: boolean;
}) {
  const t = useWords(popup);
  const c = useWords(common);
  return (
    <section className={styles['trouble']} role="alert">
      <h2 className={styles['title']}>{t.troubleTitle}</h2>
      <p className={styles['text']}>
        {trouble === 'storage-stuck' ? t.late : c[trouble]} {stale ? t.stale : null}
      </p>
      <Button onClick={() => window.location.reload()}>{c.tryAgain}</Button>
    </section>
  );
}
