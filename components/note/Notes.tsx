import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useId, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useDraft } from '@/components/app/use-draft';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { addNote } from '@/lib/store/commands/add-note';
import { notesAbout } from '@/lib/store/queries/requests';
import { common } from '@/locales/common';
import { request as words } from '@/locales/request';
import { NoteEntry } from './NoteEntry';
import styles from './notes.module.css';

/** The notes about a request or an item, and the place to write one. Give it a `key` that changes with `about`. */
export function Notes({ about }: { about: string }) {
  const t = useWords(words);
  const notes = useLiveQuery(() => notesAbout(about), [about]);
  const id = useId();
  return (
    <section className={styles['notes']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {t.notes}
      </h3>
      {notes && notes.length > 0 ? (
        <ul className={styles['list']}>
          {notes.map((note) => (
            <NoteEntry key={note.id} note={note} />
          ))}
        </ul>
      ) : null}
      <NewNote about={about} />
    </section>
  );
}

function NewNote({ about }: { about: string }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const { text, setText, clear } = useDraft(`note/${about}`);
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run(() => addNote({ about, text }), { done: t.noteAdded, handles: ['no-text'] });
    if (outcome.ok) clear();
    else if (outcome.reason === 'no-text') setError(c['no-text']);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={t.noteLabel}
        placeholder={t.notePlaceholder}
        value={text}
        error={error}
        rows={1}
        maxLength={10_000}
        dir="auto"
        onChange={({ target }) => {
          setText(target.value);
          setError(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
        }}
      />
      <Button type="submit">{t.addNote}</Button>
    </form>
  );
}
