import { Bold, Italic, Link, List } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { actions } from '@/components/actions/action-map';
import { actionsFor, ariaKeys } from '@/components/actions/keys';
import type { Autosave } from '@/components/app/use-autosave';
import { useWords } from '@/components/language/language';
import {
  continuedList,
  linkedText,
  listed,
  surrounded,
  type TextEdit,
  type as write,
} from '@/components/markdown/marks';
import { IconButton } from '@/components/ui/Button';
import fieldStyles from '@/components/ui/field.module.css';
import { description as words } from '@/locales/description';
import { item } from '@/locales/item';
import styles from './description.module.css';

type Mark = (text: string, start: number, end: number) => TextEdit;

const marks = {
  bold: (text, start, end) => surrounded(text, start, end, '**'),
  italic: (text, start, end) => surrounded(text, start, end, '*'),
  link: linkedText,
  list: listed,
} as const satisfies Record<string, Mark>;

/** Where a description is written, with its marks by button and by key; Enter goes on with a list, Ctrl Enter shows it. */
export function DescriptionText({
  id,
  ref,
  autosave,
  onDone,
}: {
  id: string;
  ref: RefObject<HTMLTextAreaElement | null>;
  autosave: Autosave;
  onDone: () => void;
}) {
  const t = useWords(words);
  const i = useWords(item);
  const change = (field: HTMLTextAreaElement, edit: TextEdit) =>
    write(field, edit, (value) => autosave.field.onChange({ target: { value } }));
  const put = (mark: Mark) => {
    const field = ref.current;
    if (field) change(field, mark(field.value, field.selectionStart, field.selectionEnd));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const [action] = actionsFor('text', event);
    if (action === 'text.show') onDone();
    else if (action === 'text.bold') put(marks.bold);
    else if (action === 'text.italic') put(marks.italic);
    else if (action === 'text.link') put(marks.link);
    else {
      const isPlain = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
      const edit = isPlain ? continuedList(field.value, field.selectionStart, field.selectionEnd) : null;
      if (!edit) return;
      change(field, edit);
    }
    // The page's own keys, the one that finds for one, are not meant here.
    event.preventDefault();
    event.stopPropagation();
  };
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <div className={styles['writing']}>
      <div className={styles['marks']} role="group" aria-label={t.formatting}>
        <IconButton
          label={t.bold}
          aria-keyshortcuts={ariaKeys(actions['text.bold'].keys)}
          onClick={() => put(marks.bold)}
        >
          <Bold {...icon} />
        </IconButton>
        <IconButton
          label={t.italic}
          aria-keyshortcuts={ariaKeys(actions['text.italic'].keys)}
          onClick={() => put(marks.italic)}
        >
          <Italic {...icon} />
        </IconButton>
        <IconButton
          label={t.link}
          aria-keyshortcuts={ariaKeys(actions['text.link'].keys)}
          onClick={() => put(marks.link)}
        >
          <Link {...icon} />
        </IconButton>
        <IconButton label={t.list} onClick={() => put(marks.list)}>
          <List {...icon} />
        </IconButton>
      </div>
      <textarea
        {...autosave.field}
        id={id}
        ref={ref}
        className={fieldStyles['control']}
        placeholder={i.descriptionHint}
        dir="auto"
        rows={4}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
