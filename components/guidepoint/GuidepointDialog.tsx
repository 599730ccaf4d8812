import { type FormEvent, useState } from 'react';
import type { Guidepoint } from '@/lib/domain/entities';
import { type GuidepointPlan, namesNumber } from '@/lib/domain/guidepoint';
import { editGuidepoint, removeGuidepoint, startGuidepoint } from '@/lib/store/commands/set-guidepoint';
import { common } from '@/locales/common';
import { guidepoint as words } from '@/locales/guidepoint';
import { useSteps } from '@/components/app/Steps';
import { useToday } from '@/components/app/use-today';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextArea, TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './guidepoint.module.css';

/** Months a Guidepoint is proposed to hold: a quarter. */
const months = 3;

const saidHere = ['no-statement', 'bad-period'] as const;

/** Agrees on what success will look like, puts it in other words, or sets the next one. */
export function GuidepointDialog({
  guidepoint,
  onClose,
}: {
  /** The present one. */
  guidepoint?: Guidepoint;
  onClose: () => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const today = useToday();
  const { run } = useSteps();
  const [editing, setEditing] = useState(guidepoint);
  const [plan, setPlan] = useState(() => planOf(guidepoint, today));
  const [refused, setRefused] = useState<(typeof saidHere)[number]>();
  const set = (part: Partial<GuidepointPlan>) => {
    setPlan((now) => ({ ...now, ...part }));
    setRefused(undefined);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const options = { done: t.saved, handles: saidHere };
    const outcome = editing
      ? await run(() => editGuidepoint(editing.id, plan), options)
      : await run(() => startGuidepoint(plan), options);
    if (outcome.ok) onClose();
    else setRefused(saidHere.find((reason) => reason === outcome.reason));
  };
  const remove = async (id: string) => {
    const outcome = await run(() => removeGuidepoint(id), { done: t.removed });
    if (outcome.ok) onClose();
  };
  const isVague = plan.statement.trim() !== '' && !namesNumber(plan.statement);

  return (
    <Dialog title={t.title} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void save(event)}>
        <p className={styles['what']}>{t.what}</p>
        <TextArea
          label={t.statement}
          placeholder={t.placeholder}
          rows={2}
          dir="auto"
          // The store cuts a longer one with an ellipsis; 200 KB pasted in must not reach it.
          maxLength={1_000}
          value={plan.statement}
          ref={takeFocus}
          hint={isVague ? t.noNumber : undefined}
          error={refused === 'no-statement' ? t['no-statement'] : undefined}
          onChange={(event) => set({ statement: event.target.value })}
        />
        <div className={styles['period']}>
          <TextField
            label={t.from}
            type="date"
            max="9999-12-31"
            value={plan.startsOn}
            onChange={(event) => set({ startsOn: event.target.value })}
          />
          <TextField
            label={t.to}
            type="date"
            max="9999-12-31"
            value={plan.endsOn}
            onChange={(event) => set({ endsOn: event.target.value })}
          />
        </div>
        {refused === 'bad-period' ? (
          <p className={styles['error']} role="alert">
            {t['bad-period']}
          </p>
        ) : null}
        {guidepoint && !editing ? <p className={styles['what']}>{t.nextHint}</p> : null}
        <DialogActions>
          {editing ? (
            <>
              <Button look="danger" onClick={() => void remove(editing.id)}>
                {t.remove}
              </Button>
              <Button
                onClick={() => {
                  setEditing(undefined);
                  setPlan(planOf(undefined, today));
                }}
              >
                {t.next}
              </Button>
            </>
          ) : (
            <Button onClick={onClose}>{c.cancel}</Button>
          )}
          <Button look="primary" type="submit">
            {c.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function planOf(guidepoint: Guidepoint | undefined, today: string): GuidepointPlan {
  const quarter = Temporal.PlainDate.from(today).add({ months }).subtract({ days: 1 });
  return {
    statement: guidepoint?.statement ?? '',
    startsOn: guidepoint?.startsOn ?? today,
    endsOn: guidepoint?.endsOn ?? quarter.toString(),
  };
}
