import { useId, useState } from 'react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { request as words } from '@/locales/request';
import styles from './folded-text.module.css';

/** Longer texts than this start folded. */
const long = 900;
const manyLines = 14;

/** A text from somewhere else, shown as plain text. A long one shows its beginning until it is unfolded. */
export function FoldedText({ title, text }: { title: string; text: string }) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const id = useId();
  const isLong = text.length > long || text.split('\n', manyLines + 1).length > manyLines;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {title}
      </h3>
      <p className={isLong && !open ? styles['folded'] : styles['text']} dir="auto">
        {text}
      </p>
      {isLong ? (
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.showLess : t.showAll}
        </Button>
      ) : null}
    </section>
  );
}
