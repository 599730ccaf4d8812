import { type FormEvent, useState } from 'react';
import type { Column, LimitMode } from '@/lib/domain/entities';
import { editColumn } from '@/lib/store/commands/edit-column';
import { board } from '@/locales/board';
import { common } from '@/locales/common';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { Select, TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './column.module.css';

/** Renames a column, sets its limit, and chooses what happens when it is full. */
export function EditColumnDialog({ column, onClose }: { column: Column; onClose: () => void }) {
  const t = useWords(board);
  const c = useWords(common);
  const { run } = useSteps();
  const [name, setName] = useState(column.name);
  const [limit, setLimit] = useState(column.limit === undefined ? '' : String(column.limit));
  const [mode, setMode] = useState<LimitMode>(column.limitMode ?? 'soft');
  const [refused, setRefused] = useState<string>();

  const save = async () => {
    const outcome = await run(
      () => editColumn(column.id, { name, limit: limitFrom(limit), limitMode: mode }),
      { done: t.columnSaved, handles: ['no-name', 'bad-limit'] },
    );
    if (outcome.ok) onClose();
    else setRefused(outcome.reason);
  };

  return (
    <Dialog title={t.editColumnTitle} closeLabel={c.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t.columnName}
          value={name}
          dir="auto"
          ref={takeFocus}
          error={refused === 'no-name' ? c['no-name'] : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={t.limit}
          hint={t.limitHint}
          inputMode="numeric"
          value={limit}
          error={refused === 'bad-limit' ? c['bad-limit'] : undefined}
          onChange={(event) => setLimit(event.target.value)}
        />
        <Select
          label={t.whenFull}
          value={mode}
          onChange={(event) => setMode(event.target.value === 'hard' ? 'hard' : 'soft')}
        >
          <option value="soft">{t.whenFullSoft}</option>
          <option value="hard">{t.whenFullHard}</option>
        </Select>
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button look="primary" type="submit">
            {c.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The number as it was written; what is none is left to the store to refuse. */
function limitFrom(text: string): number | null {
  const written = text.trim();
  return written === '' ? null : Number(written);
}
