import { type FormEvent, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useDraft } from '@/components/app/use-draft';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { takeFocus } from '@/components/ui/take-focus';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextArea, TextField } from '@/components/ui/Field';
import { personFrom } from '@/lib/domain/person';
import { textLimits } from '@/lib/domain/text';
import { addRequest } from '@/lib/store/commands/add-request';
import { common } from '@/locales/common';
import { requests as words } from '@/locales/requests';
import styles from './add-request-dialog.module.css';

/** Writes a request down by hand. What was typed survives closing, until it is added. */
export function AddRequestDialog({
  onClose,
  onAdded,
}: {
  onClose: () => void;
  onAdded: (requestId: string) => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const title = useDraft('new-request/title');
  const who = useDraft('new-request/who');
  const details = useDraft('new-request/details');
  const [error, setError] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const requester = personFrom(who.text);
    const outcome = await run(
      () =>
        addRequest({
          title: title.text,
          ...(requester ? { requester } : {}),
          ...(details.text.trim() ? { description: details.text } : {}),
        }),
      { done: t.added, handles: ['no-title'] },
    );
    if (!outcome.ok) {
      if (outcome.reason === 'no-title') setError(c['no-title']);
      return;
    }
    for (const draft of [title, who, details]) draft.clear();
    onAdded(outcome.value.value.requestId);
  };

  return (
    <Dialog title={t.addTitle} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <p className={styles['hint']}>{t.addHint}</p>
        <TextField
          label={t.what}
          error={error}
          value={title.text}
          maxLength={textLimits.title}
          dir="auto"
          ref={takeFocus}
          autoComplete="off"
          onChange={({ target }) => {
            title.setText(target.value);
            setError(undefined);
          }}
        />
        <TextField
          label={t.who}
          aside={c.optional}
          hint={t.whoHint}
          value={who.text}
          maxLength={530}
          dir="auto"
          autoComplete="off"
          onChange={({ target }) => who.setText(target.value)}
        />
        <TextArea
          label={t.details}
          aside={c.optional}
          value={details.text}
          maxLength={textLimits.description}
          dir="auto"
          onChange={({ target }) => details.setText(target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="submit" look="primary">
            {t.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
