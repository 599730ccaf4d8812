import type { Option } from '@/lib/search/complete';
import { findFields } from '@/locales/find-fields';
import { useWords } from '@/components/language/language';
import styles from './offers.module.css';
import type { Completing } from './use-completion';

type Phrase = keyof (typeof findFields)['en'];

/** What may be written next, each with what it means. The field above keeps the focus. */
export function Offers({ completion }: { completion: Completing }) {
  const t = useWords(findFields);
  const { listId, options, active, take } = completion;
  const wordsOf = (option: Option) => {
    if (option.is === 'word') return String(option.count);
    return t[phraseOf(option)];
  };
  return (
    <div id={listId} role="listbox" aria-label={t.offers} className={styles['offers']}>
      {options.map((option, index) => (
        // The keys are handled in the field, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field that points at it
        <div
          key={option.insert}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles['offer']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(option)}
        >
          <code className={styles['code']} dir={option.is === 'word' ? 'auto' : 'ltr'}>
            {option.is === 'word' ? option.word : option.insert.trim()}
          </code>
          <span className={styles['means']}>{wordsOf(option)}</span>
        </div>
      ))}
    </div>
  );
}

/** The words that say what an option means: those of the choice where it has some, else those of its field. */
function phraseOf(option: Exclude<Option, { is: 'word' }>): Phrase {
  if (option.is === 'field') return option.field;
  return `${option.field}:${option.choice}` as Phrase;
}
