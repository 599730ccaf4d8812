import { X } from 'lucide-react';
import { type KeyboardEvent, type ClipboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '@/components/language/language';
import { textLimits } from '@/lib/domain/text';
import { values } from '@/locales/values';
import { knownForm, matching } from './matching';
import { Suggestions } from './Suggestions';
import { ValueRow } from './ValueRow';
import styles from './values.module.css';

export interface WordsFieldProps {
  label: string;
  placeholder: string;
  words: readonly string[];
  /** The team's words, offered while one is typed. */
  known: readonly string[];
  /** True for a field that holds one word: another takes its place. */
  single?: boolean;
  hint?: string | undefined;
  onAsk: () => void;
  onAdd: (words: string[]) => void;
  onRemove: (word: string) => void;
}

/**
 * Words of the team's own: typed, or taken from those in use. Enter or a comma adds, Backspace in the empty line takes the
 * last away, leaving the field keeps what was typed. Several pasted lines are several words.
 */
export function WordsField({
  label,
  placeholder,
  words,
  known,
  single = false,
  hint,
  onAsk,
  onAdd,
  onRemove,
}: WordsFieldProps) {
  const t = useWords(values);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = isOpen ? offer(known, typed, words) : [];
  const listId = `${id}-list`;

  const show = (text: string) => {
    setTyped(text);
    setActive(-1);
  };
  const add = (texts: readonly string[]) => {
    const all = texts.map((text) => knownForm(known, text)).filter(Boolean);
    if (all.length > 0) onAdd(all);
    show('');
    if (single) setOpen(false);
  };
  const remove = (word: string) => {
    onRemove(word);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const last = words.at(-1);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setActive(turn(active + step, offered.length));
      else setOpen(true);
    } else if (key === 'Enter' || key === ',') {
      const chosen = offered[active]?.word ?? typed;
      if (key === 'Enter' && !chosen.trim()) return;
      add([chosen]);
    } else if (key === 'Escape' && (offered.length > 0 || typed)) {
      event.stopPropagation();
      show('');
      setOpen(false);
    } else if (key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = event.clipboardData.getData('text').split(/[\n,;]+/);
    if (lines.length < 2 || single) return;
    event.preventDefault();
    add(lines);
  };

  return (
    <ValueRow label={label} htmlFor={id} hint={hint}>
      <div className={styles['words']}>
        {words.map((word) => (
          <span key={word} className={styles['word']}>
            <span dir="auto">{word}</span>
            <button type="button" aria-label={t.takeAway(word)} onClick={() => remove(word)}>
              <X size={13} aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && offered[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          dir="auto"
          value={typed}
          maxLength={textLimits.label}
          placeholder={words.length === 0 ? placeholder : undefined}
          onFocus={onAsk}
          onPointerDown={() => setOpen(true)}
          onChange={({ target }) => {
            show(target.value);
            setOpen(true);
          }}
          onBlur={() => {
            add([typed]);
            setOpen(false);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <Suggestions
          id={listId}
          label={t.suggestions(label)}
          entries={offered.map(({ word, isNew }) => (isNew ? t.addNew(word) : word))}
          active={active}
          onChoose={(index) => add([offered[index]?.word ?? ''])}
        />
      </div>
    </ValueRow>
  );
}

interface Offered {
  word: string;
  isNew: boolean;
}

function offer(known: readonly string[], typed: string, taken: readonly string[]): Offered[] {
  const found: Offered[] = matching(known, typed, taken).map((word) => ({ word, isNew: false }));
  const word = knownForm([...known, ...taken], typed);
  const isNew = word !== '' && ![...known, ...taken].includes(word);
  return isNew ? [...found, { word, isNew }] : found;
}

/** -1 is the line itself. */
function turn(index: number, count: number): number {
  if (index < -1) return count - 1;
  return index >= count ? -1 : index;
}
