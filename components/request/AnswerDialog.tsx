import { type FormEvent, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useDraft } from '@/components/app/use-draft';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { takeFocus } from '@/components/ui/take-focus';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextArea } from '@/components/ui/Field';
import type { Request } from '@/lib/domain/entities';
import { askAboutRequest, declineRequest } from '@/lib/store/commands/decline-request';
import { common } from '@/locales/common';
import { request as words } from '@/locales/request';
import styles from './answer-dialog.module.css';
import { CopyButton } from './CopyButton';

/** Declines a request with a reason, or sends it back with a question; ready sentences are one press away. */
export function AnswerDialog({
  kind,
  request,
  onClose,
  onDone,
}: {
  kind: 'decline' | 'ask';
  request: Request;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const { text, setText, clear } = useDraft(`${kind}/${request.id}`);
  const [error, setError] = useState<string>();
  const declines = kind === 'decline';
  const ready = declines ? [t.decline1, t.decline2, t.decline3] : [t.ask1, t.ask2, t.ask3, t.ask4];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run(
      () => (declines ? declineRequest(request.id, text) : askAboutRequest(request.id, text)),
      { done: declines ? t.declined : t.asked, handles: ['no-reason'] },
    );
    if (outcome.ok) {
      clear();
      onDone();
    } else if (outcome.reason === 'no-reason') setError(declines ? c['no-reason'] : c['no-text']);
  };

  return (
    <Dialog title={declines ? t.declineTitle : t.askTitle} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <p className={styles['about']} dir="auto">
          {request.title}
        </p>
        <TextArea
          label={declines ? t.declineLabel : t.askLabel}
          hint={declines ? t.declineHint : t.askHint}
          error={error}
          value={text}
          rows={3}
          maxLength={1_000}
          dir="auto"
          ref={takeFocus}
          onChange={({ target }) => {
            setText(target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
          }}
        />
        <fieldset className={styles['ready']}>
          <legend>{t.ready}</legend>
          {ready.map((sentence) => (
            <button
              key={sentence}
              type="button"
              className={styles['sentence']}
              onClick={() => {
                setText(text.trim() ? `${text.trimEnd()}\n${sentence}` : sentence);
                setError(undefined);
              }}
            >
              {sentence}
            </button>
          ))}
        </fieldset>
        <DialogActions>
          <CopyButton text={text} disabled={!text.trim()} />
          <Button type="submit" look="primary">
            {declines ? t.declineNow : t.askNow}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
