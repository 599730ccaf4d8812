import { type KeyboardEvent, type Ref, useId } from 'react';
import type { Autosave } from '@/components/app/use-autosave';
import { useWords } from '@/components/language/language';
import { common } from '@/locales/common';
import styles from './title-field.module.css';

/** A title that is edited where it stands. It grows with what is written; Enter ends the edit, Escape gives it up. */
export function TitleField({
  label,
  autosave,
  ref,
}: {
  label: string;
  autosave: Autosave;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const t = useWords(common);
  const id = useId();
  const error = autosave.reason === 'no-title' ? t['no-title'] : null;
  return (
    <div className={styles['wrap']}>
      <div className={styles['grow']} data-text={autosave.text}>
        <textarea
          {...autosave.field}
          ref={ref}
          rows={1}
          dir="auto"
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          className={styles['title']}
          onKeyDown={endOnEnter}
          onBlur={() => {
            // A title left empty is a slip: what is stored comes back.
            if (autosave.text.trim()) autosave.field.onBlur();
            else autosave.giveUp();
          }}
        />
      </div>
      {error ? (
        <p id={id} className={styles['error']} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function endOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.blur();
}
