import { lazy, type MouseEvent, Suspense, useId, useRef, useState } from 'react';
import type { Autosave } from '@/components/app/use-autosave';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { description as words } from '@/locales/description';
import { item } from '@/locales/item';
import styles from './description.module.css';
import { DescriptionText } from './DescriptionText';

const Markdown = lazy(() =>
  import('@/components/markdown/Markdown').then((module) => ({ default: module.Markdown })),
);

/**
 * The description, written in Markdown. One that is there is shown as it is meant; a press on it, or on “Write”, opens it
 * to be written.
 */
export function Description({ autosave }: { autosave: Autosave }) {
  const t = useWords(words);
  const i = useWords(item);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWritten, setWritten] = useState(autosave.text === '' || autosave.state !== 'still');
  const write = () => {
    setWritten(true);
    // The field comes with this very change.
    requestAnimationFrame(() => field.current?.focus());
  };
  const onPress = ({ target }: MouseEvent) => {
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (target instanceof Element && target.closest('a') === null && !isSelecting) write();
  };
  return (
    <div className={styles['description']}>
      <div className={styles['head']}>
        <label className={styles['label']} htmlFor={id}>
          {i.description}
        </label>
        <div className={styles['ways']} role="group" aria-label={t.ways}>
          <button
            type="button"
            aria-pressed={isWritten}
            className={classNames(isWritten && styles['on'])}
            onClick={write}
          >
            {t.write}
          </button>
          <button
            type="button"
            aria-pressed={!isWritten}
            className={classNames(!isWritten && styles['on'])}
            onClick={() => setWritten(false)}
          >
            {t.preview}
          </button>
        </div>
      </div>
      {isWritten ? (
        <DescriptionText id={id} ref={field} autosave={autosave} onDone={() => setWritten(false)} />
      ) : (
        // The button “Write” does the same by key.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a short cut for the pointer: keys have the button Write
        <div className={styles['shown']} onClick={onPress}>
          {autosave.text.trim() === '' ? (
            <p className={styles['empty']}>{i.descriptionHint}</p>
          ) : (
            <Suspense fallback={<p className={styles['plain']}>{autosave.text}</p>}>
              <Markdown text={autosave.text} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
