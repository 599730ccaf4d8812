import { useState } from 'react';
import type { View } from '@/lib/domain/entities';
import type { Sorting } from '@/lib/domain/sorting';
import { textLimits } from '@/lib/domain/text';
import { saveView } from '@/lib/store/commands/save-view';
import { backlog } from '@/locales/backlog';
import { common } from '@/locales/common';
import { views as words } from '@/locales/views';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import { useFound } from './finder';
import styles from './views.module.css';

/** Gives the present search a name to come back to. */
export function SaveViewDialog({
  place,
  sort,
  onClose,
}: {
  place: View['place'];
  /** What the backlog is looked at by; undefined for its own order. */
  sort: Sorting | undefined;
  onClose: () => void;
}) {
  const t = useWords(words);
  const b = useWords(backlog);
  const c = useWords(common);
  const { run } = useSteps();
  const { text } = useFound();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const save = async () => {
    const outcome = await run(() => saveView({ name, place, query: text, ...(sort ? { sort } : {}) }), {
      done: t.saved(name.trim()),
      handles: ['no-name'],
    });
    if (outcome.ok) onClose();
    else setRefused(outcome.reason === 'no-name');
  };
  return (
    <Dialog title={t.saveTitle} closeLabel={c.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t.name}
          hint={[
            text.trim() === '' ? t.searchesAll : t.searches(text.trim()),
            ...(sort ? [t.sortedBy(b[sort])] : []),
          ].join(' · ')}
          error={refused ? c['no-name'] : undefined}
          ref={takeFocus}
          dir="auto"
          maxLength={textLimits.name}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
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
