import { type FormEvent, useState } from 'react';
import { addLimit } from '@/lib/store/commands/set-limits';
import { boardSettings } from '@/locales/board-settings';
import { common } from '@/locales/common';
import { numberFrom } from '@/components/column/refusal';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './board-settings.module.css';
import { ColumnChoice } from './ColumnChoice';
import { useSaving } from './use-saving';

/** Adds a limit over several columns: how many at most, and for which. */
export function NewSharedLimit({ onClose }: { onClose: () => void }) {
  const t = useWords(boardSettings);
  const c = useWords(common);
  const saving = useSaving();
  const [most, setMost] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sentence = await saving(
      () => addLimit('columns', { most: numberFrom(most), columns: chosen }),
      t.limitAdded,
    );
    setRefused(sentence === t['bad-limit'] ? t['bad-most'] : sentence);
    if (sentence === null) onClose();
  };
  return (
    <form
      className={styles['limit']}
      aria-label={t.sharedNew}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        label={t.sharedMost}
        inputMode="numeric"
        value={most}
        maxLength={20}
        ref={takeFocus}
        error={refused ?? undefined}
        onChange={({ target }) => {
          setMost(target.value);
          setRefused(null);
        }}
      />
      <ColumnChoice chosen={chosen} onChange={setChosen} />
      <div className={styles['buttons']}>
        <Button onClick={onClose}>{c.cancel}</Button>
        <Button look="primary" type="submit">
          {t.add}
        </Button>
      </div>
    </form>
  );
}
