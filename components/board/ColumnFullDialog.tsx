import { type FormEvent, useState } from 'react';
import type { ColumnFull } from '@/lib/domain/limits';
import { board } from '@/locales/board';
import { common } from '@/locales/common';
import { limits } from '@/locales/limits';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextArea } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './card-dialog.module.css';
import { passedSentences, passedTitle } from './passed-words';

/** A limit that would be passed speaks up: whoever lets one more in says why. `onAnswer` gets the reason, or null for "leave it". */
export function ColumnFullDialog({
  full,
  onAnswer,
}: {
  full: ColumnFull;
  onAnswer: (reason: string | null) => void;
}) {
  const t = useWords(board);
  const c = useWords(common);
  const l = useWords(limits);
  const words = { b: t, l };
  const [first] = full.passed;
  const single = full.passed.length === 1 && first.is === 'column';
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAnswer(reason.trim());
    else setError(c['no-reason']);
  };

  return (
    <Dialog title={passedTitle(full, words)} closeLabel={c.close} onClose={() => onAnswer(null)}>
      <form className={styles['form']} onSubmit={submit}>
        {single ? (
          <p>{t.fullSoft(first.count, first.most)}</p>
        ) : (
          <div>
            {passedSentences(full, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {first.is === 'person' ? null : <p>{l.letInAnyway}</p>}
          </div>
        )}
        <TextArea
          label={first.is === 'person' ? l.reasonPerson : t.fullReason}
          rows={2}
          dir="auto"
          value={reason}
          error={error}
          ref={takeFocus}
          onChange={(event) => {
            setReason(event.target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        <DialogActions>
          <Button onClick={() => onAnswer(null)}>{t.keepOut}</Button>
          <Button look="primary" type="submit">
            {t.letIn}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
