import type { BadDay } from '@/lib/domain/item-edit';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { isDay } from '@/lib/domain/time';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

export interface CyclePlan {
  goal: string;
  /** `YYYY-MM-DD` */
  startsOn: string;
  /** A launch cycle lasts 5 or 10 working days (method.md 2.2). */
  workingDays: 5 | 10;
}

export type BadCycle = { reason: 'no-goal' } | BadDay;

/** Starts a cycle: a goal, a first day and a length in working days. */
export async function startCycle(plan: CyclePlan): Promise<Outcome<{ cycleId: string }, BadCycle>> {
  const checked = check(plan);
  if (!checked.ok) return checked;
  return command('cycle.start', () => {
    const cycleId = newId();
    return success({ value: { cycleId }, changes: [change('cycle', cycleId, checked.value)] });
  });
}

/** Changes the goal, first day or length of a cycle. */
export async function editCycle(cycleId: string, plan: CyclePlan): Promise<Outcome<null, Gone | BadCycle>> {
  const checked = check(plan);
  if (!checked.ok) return checked;
  return command('cycle.edit', async () => {
    const cycle = await find('cycle', cycleId);
    if (!cycle.ok) return cycle;
    const changed = changedOnly<'cycle'>(checked.value, cycle.value);
    return success({ value: null, changes: changed ? [change('cycle', cycleId, changed)] : [] });
  });
}

/** Ends a cycle on a day (`YYYY-MM-DD`), before its last working day. */
export async function endCycle(cycleId: string, on: string): Promise<Outcome<null, Gone | BadDay>> {
  if (!isDay(on)) return refuse({ reason: 'bad-day' });
  return command('cycle.end', async () => {
    const cycle = await find('cycle', cycleId);
    if (!cycle.ok) return cycle;
    return success({ value: null, changes: [change('cycle', cycleId, { endedOn: on })] });
  });
}

function check(plan: CyclePlan) {
  const goal = boundLine(plan.goal, textLimits.title);
  if (!goal) return refuse({ reason: 'no-goal' });
  if (!isDay(plan.startsOn)) return refuse({ reason: 'bad-day' });
  return success({ goal, startsOn: plan.startsOn, workingDays: plan.workingDays });
}
