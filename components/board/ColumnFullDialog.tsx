import { type FormEvent, useState } from 'react';
import type { ColumnFull } from '@/lib/domain/board';
import { board } from '@/locales/board';
import { common } from '@/locales/common';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextArea } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';

/** A full column speaks up: whoever lets one more in says why. `onAnswer` gets the reason, or null for "leave it". */
export function ColumnFullDialog({
  full,
  onAnswer,
}: {
  full: ColumnFull;
  onAnswer: (reason: string | null) => void;
}) {
  const t = useWords(board);
  const c = useWords(common);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAnswer(reason.trim());
    else setError(c['no-reason']);
  };

  return (
    <Dialog title={t.fullTitle(full.columnName)} closeLabel={c.close} onClose={() => onAnswer(null)}>
      <form onSubmit={submit}>
        <p>{t.fullSoft(full.count, full.limit)}</p>
        <TextArea
          label={t.fullReason}
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
