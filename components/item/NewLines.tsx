import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useDraft } from '@/components/app/use-draft';
import { useWords } from '@/components/language/language';
import { linesOf } from '@/lib/domain/checklist';
import { mostSteps } from '@/lib/domain/item-fields';
import { textLimits } from '@/lib/domain/text';
import { editChecklist } from '@/lib/store/commands/edit-checklist';
import { checklist as words } from '@/locales/checklist';
import styles from './checklist.module.css';

/** Where lines are added: Enter adds one and waits for the next, several pasted lines are added at once. */
export function NewLines({
  itemId,
  ref,
  onUp,
}: {
  itemId: string;
  ref: Ref<HTMLInputElement>;
  /** Called when Up is pressed: the last line is above. */
  onUp: () => void;
}) {
  const t = useWords(words);
  const { run } = useSteps();
  const { text, setText, clear } = useDraft(`item/${itemId}/new-line`);
  const [error, setError] = useState<string>();

  const add = async (lines: readonly string[], done?: string) => {
    const outcome = await run(() => editChecklist(itemId, { do: 'add', lines }), {
      handles: ['too-many', 'too-long', 'no-text'],
      ...(done === undefined ? {} : { done }),
    });
    if (outcome.ok) return true;
    if (outcome.reason === 'too-many') setError(t.tooMany(lines.length, mostSteps));
    if (outcome.reason === 'too-long') setError(t.tooLong(textLimits.name));
    return false;
  };
  const onKeyDown = async (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowUp') {
      event.preventDefault();
      onUp();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // Whoever types on at once writes the next line; a refused one comes back before it.
    clear();
    if (await add([text])) return;
    const next = input.value;
    setText(next ? `${text} ${next}` : text);
  };
  const onPaste = async (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = linesOf(event.clipboardData.getData('text'));
    if (lines.length < 2) return;
    event.preventDefault();
    await add(lines, t.added(lines.length));
  };
  return (
    <div className={styles['new']}>
      <Plus size={16} aria-hidden />
      <input
        ref={ref}
        aria-label={t.newLine}
        aria-invalid={error === undefined ? undefined : true}
        placeholder={t.newLineHint}
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setError(undefined);
        }}
        onKeyDown={(event) => void onKeyDown(event)}
        onPaste={(event) => void onPaste(event)}
      />
      {error === undefined ? null : (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
