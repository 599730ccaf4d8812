import { type FormEvent, useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { ColumnEdit } from '@/lib/domain/columns';
import type { Column, LimitMode } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { boardSettings } from '@/locales/board-settings';
import { column as words } from '@/locales/column';
import { common } from '@/locales/common';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { DialogActions } from '@/components/ui/Dialog';
import { Select, TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './column-form.module.css';
import { KindChoice } from './KindChoice';
import { numberFrom, refusalSentence } from './refusal';

/** Everything that can be said about a column. `onSave` answers with the reason where it was refused. */
export function ColumnForm({
  column,
  held = 0,
  saveLabel,
  onSave,
  onCancel,
}: {
  /** Absent for a new one. */
  column?: Column;
  /** How many items stand in it. */
  held?: number;
  saveLabel: string;
  onSave: (edit: ColumnEdit) => Promise<string | null>;
  onCancel: () => void;
}) {
  const b = useWords(board);
  const c = useWords(common);
  const t = useWords(boardSettings);
  const columnWords = useWords(words);
  const [name, setName] = useState(column?.name ?? '');
  const [kind, setKind] = useState(column?.kind ?? 'active');
  const [limit, setLimit] = useState(String(column?.limit ?? ''));
  const [minimum, setMinimum] = useState(String(column?.minimum ?? ''));
  const [mode, setMode] = useState<LimitMode>(column?.limitMode ?? 'soft');
  const [refused, setRefused] = useState<string | null>(null);
  const isBacklog = column?.id === backlogColumnId;
  const turns = column !== undefined && column.kind !== kind && held > 0;
  const errorOf = (...reasons: string[]) =>
    refused !== null && reasons.includes(refused) ? refusalSentence(t, refused) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const edit = { name, kind, limit: numberFrom(limit), limitMode: mode, minimum: numberFrom(minimum) };
    setRefused(await onSave(edit));
  };

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={b.columnName}
        value={name}
        dir="auto"
        ref={takeFocus}
        maxLength={400}
        error={errorOf('no-name', 'too-many-columns')}
        onChange={({ target }) => setName(target.value)}
      />
      <div>
        <KindChoice
          kind={kind}
          disabled={isBacklog}
          note={
            isBacklog
              ? t.kindBacklog
              : turns
                ? (kind === 'queue' ? columnWords.kindToQueue : columnWords.kindChange)(held)
                : undefined
          }
          onChange={setKind}
        />
        {errorOf('last-done-column', 'backlog-stays') ? (
          <p className={styles['error']} role="alert">
            {errorOf('last-done-column', 'backlog-stays')}
          </p>
        ) : null}
      </div>
      <div className={styles['numbers']}>
        <TextField
          label={b.limit}
          hint={b.limitHint}
          inputMode="numeric"
          value={limit}
          error={errorOf('bad-limit')}
          onChange={({ target }) => setLimit(target.value)}
        />
        <Select
          label={b.whenFull}
          value={mode}
          onChange={({ target }) => setMode(target.value === 'hard' ? 'hard' : 'soft')}
        >
          <option value="soft">{b.whenFullSoft}</option>
          <option value="hard">{b.whenFullHard}</option>
        </Select>
      </div>
      <TextField
        label={t.minimum}
        hint={columnWords.minimumHint}
        inputMode="numeric"
        value={minimum}
        error={errorOf('bad-minimum', 'minimum-above-limit')}
        onChange={({ target }) => setMinimum(target.value)}
      />
      <DialogActions>
        <Button onClick={onCancel}>{c.cancel}</Button>
        <Button look="primary" type="submit">
          {saveLabel}
        </Button>
      </DialogActions>
    </form>
  );
}
