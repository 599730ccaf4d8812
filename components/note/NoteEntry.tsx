import { Ellipsis, ExternalLink, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useDraft } from '@/components/app/use-draft';
import { useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { MenuButton } from '@/components/ui/Menu';
import { takeFocus } from '@/components/ui/take-focus';
import { permalinkOf } from '@/lib/capture/permalink';
import type { Note } from '@/lib/domain/entities';
import { deleteNote } from '@/lib/store/commands/delete-note';
import { editNote } from '@/lib/store/commands/edit-note';
import { common } from '@/locales/common';
import { request as words } from '@/locales/request';
import styles from './notes.module.css';

/** One note, with the way back to the page it was read on; it can be changed and deleted. */
export function NoteEntry({ note }: { note: Note }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const [editing, setEditing] = useState(false);
  const link = note.source ? permalinkOf(note.source) : null;
  if (editing) return <NoteEditor note={note} onClose={() => setEditing(false)} />;
  return (
    <li className={styles['note']}>
      <p className={styles['text']} dir="auto">
        {note.text}
      </p>
      <div className={styles['facts']}>
        <When at={note.addedAt} />
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t.viaPage} <ExternalLink size={12} aria-hidden />
          </a>
        ) : null}
        <MenuButton
          label={t.noteActions}
          entries={[
            {
              id: 'edit',
              label: t.noteEdit,
              icon: <Pencil size={16} aria-hidden />,
              onSelect: () => setEditing(true),
            },
            {
              id: 'delete',
              label: c.remove,
              danger: true,
              icon: <Trash2 size={16} aria-hidden />,
              onSelect: () => void run(() => deleteNote(note.id), { done: t.noteDeleted }),
            },
          ]}
        >
          <Ellipsis size={16} aria-hidden />
        </MenuButton>
      </div>
    </li>
  );
}

function NoteEditor({ note, onClose }: { note: Note; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const draft = useDraft(`note/${note.id}/text`);
  const [text, setText] = useState(draft.text || note.text);
  const [error, setError] = useState<string>();
  const close = () => {
    draft.clear();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run(() => editNote(note.id, text), { done: t.noteChanged, handles: ['no-text'] });
    if (outcome.ok) close();
    else if (outcome.reason === 'no-text') setError(c['no-text']);
  };
  return (
    <li>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <TextArea
          ref={takeFocus}
          label={t.noteText}
          value={text}
          error={error}
          rows={2}
          maxLength={10_000}
          dir="auto"
          onChange={({ target }) => {
            setText(target.value);
            draft.setText(target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        />
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            {c.save}
          </Button>
          <Button look="quiet" onClick={close}>
            {c.cancel}
          </Button>
        </div>
      </form>
    </li>
  );
}
