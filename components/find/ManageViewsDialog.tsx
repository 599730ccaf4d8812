import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { View } from '@/lib/domain/entities';
import { textLimits } from '@/lib/domain/text';
import { deleteView } from '@/lib/store/commands/delete-view';
import { editView } from '@/lib/store/commands/edit-view';
import { views as savedViews } from '@/lib/store/queries/views';
import { common } from '@/locales/common';
import { views as words } from '@/locales/views';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import styles from './views.module.css';

/** Every saved view, to be renamed where it stands, or deleted. */
export function ManageViewsDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const saved = useLiveQuery(savedViews);
  return (
    <Dialog title={t.manageTitle} closeLabel={c.close} onClose={onClose}>
      {saved?.length === 0 ? <p>{t.none}</p> : null}
      <ul className={styles['list']}>
        {saved?.map((view) => (
          <ViewLine key={view.id} view={view} />
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t.done}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ViewLine({ view }: { view: View }) {
  const t = useWords(words);
  const { run } = useSteps();
  const [name, setName] = useState(view.name);
  const rename = async () => {
    const outcome = await run(() => editView(view.id, { name }), { done: t.renamed(name.trim()) });
    if (!outcome.ok) setName(view.name);
  };
  return (
    <li className={styles['line']}>
      <form
        className={styles['rename']}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={t.nameOf(view.name)}
          hint={view.query || undefined}
          dir="auto"
          maxLength={textLimits.name}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onBlur={() => {
            if (name.trim() !== view.name) void rename();
          }}
        />
      </form>
      <IconButton
        label={t.remove(view.name)}
        onClick={() => void run(() => deleteView(view.id), { done: t.deleted(view.name) })}
      >
        <Trash2 size={17} aria-hidden />
      </IconButton>
    </li>
  );
}
