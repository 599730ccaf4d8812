import { type FormEvent, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { takeFocus } from '@/components/ui/take-focus';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { cycleDay } from '@/lib/domain/cycle';
import type { Cycle } from '@/lib/domain/entities';
import { clock } from '@/lib/platform/clock';
import { type CyclePlan, editCycle, endCycle, startCycle } from '@/lib/store/commands/set-cycle';
import { textLimits } from '@/lib/domain/text';
import { common } from '@/locales/common';
import { cycle as words } from '@/locales/cycle';
import { CycleDays } from './CycleDays';
import styles from './cycle-dialog.module.css';

/** Starts a cycle, or changes the one that is given: goal, first day, length. A running one can be ended early. */
export function CycleDialog({ cycle, onClose }: { cycle?: Cycle; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const today = clock.today();
  const [plan, setPlan] = useState<CyclePlan>({
    goal: cycle?.goal ?? '',
    startsOn: cycle?.startsOn ?? today,
    workingDays: cycle && cycle.workingDays <= 5 ? 5 : 10,
  });
  const [refused, setRefused] = useState<'no-goal' | 'bad-day' | null>(null);
  const canEnd = cycle !== undefined && cycleDay(cycle, today).phase === 'running';

  const change = (part: Partial<CyclePlan>) => {
    setPlan({ ...plan, ...part });
    setRefused(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handles = ['no-goal', 'bad-day'];
    const outcome = cycle
      ? await run(() => editCycle(cycle.id, plan), { done: t.saved, handles })
      : await run(() => startCycle(plan), { done: t.started, handles });
    if (outcome.ok) onClose();
    else if (outcome.reason === 'no-goal' || outcome.reason === 'bad-day') setRefused(outcome.reason);
  };
  const end = async () => {
    if (!cycle) return;
    const outcome = await run(() => endCycle(cycle.id, today), { done: t.ended });
    if (outcome.ok) onClose();
  };

  return (
    <Dialog title={cycle ? t.editTitle : t.startTitle} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={t.goal}
          hint={t.goalHint}
          error={refused === 'no-goal' ? c['no-goal'] : undefined}
          value={plan.goal}
          maxLength={textLimits.title}
          dir="auto"
          ref={takeFocus}
          onChange={({ target }) => change({ goal: target.value })}
        />
        <CycleDays
          plan={plan}
          today={today}
          error={refused === 'bad-day' ? c['bad-day'] : undefined}
          onChange={change}
        />
        <DialogActions>
          {canEnd ? (
            <Button look="danger" onClick={() => void end()}>
              {t.end}
            </Button>
          ) : null}
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button type="submit" look="primary">
            {cycle ? t.save : t.start}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
