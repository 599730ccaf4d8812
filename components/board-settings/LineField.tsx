import { type KeyboardEvent, useState } from 'react';
import styles from './board-settings.module.css';

/**
 * A name or a number in a line of its own, saved on Enter and when it is left. What was refused stays as it was written,
 * with the reason; Escape takes back what was typed.
 */
export function LineField({
  label,
  value,
  numeric = false,
  placeholder,
  onSave,
  onRefused,
}: {
  /** Its name: the head of the table says it to the eye. */
  label: string;
  value: string;
  numeric?: boolean;
  placeholder?: string;
  /** Answers with a sentence where it was refused. */
  onSave: (text: string) => Promise<string | null>;
  /** Told the sentence, or null when there is none any more, where there is a better place for it than under the line. */
  onRefused?: (sentence: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setErrorHere] = useState<string | null>(null);
  const setError = (sentence: string | null) => {
    setErrorHere(sentence);
    onRefused?.(sentence);
  };
  const forget = () => {
    setTyped(null);
    setError(null);
  };
  const save = async () => {
    if (typed === null) return;
    const refused = typed.trim() === value ? null : await onSave(typed);
    setError(refused);
    if (refused === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      forget();
    }
  };
  return (
    <span className={styles['line']}>
      <input
        className={styles['control']}
        aria-label={label}
        aria-invalid={error === null ? undefined : true}
        autoComplete="off"
        dir="auto"
        inputMode={numeric ? 'numeric' : 'text'}
        maxLength={numeric ? 20 : 400}
        placeholder={placeholder}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          setError(null);
        }}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      {error === null || onRefused ? null : (
        <span className={styles['error']} role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
