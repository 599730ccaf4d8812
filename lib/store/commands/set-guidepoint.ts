import { type BadGuidepoint, boundGuidepoint, type GuidepointPlan } from '@/lib/domain/guidepoint';
import { success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { guidepoints } from '../queries/guidepoints';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/**
 * Agrees on a Guidepoint. There is one at a time: one that still holds when this one starts ends the day before, in the
 * same step; what was linked to it stays linked to it.
 */
export async function startGuidepoint(
  plan: GuidepointPlan,
): Promise<Outcome<{ guidepointId: string }, BadGuidepoint>> {
  const bound = boundGuidepoint(plan);
  if (!bound.ok) return bound;
  return command('guidepoint.set', async () => {
    const { startsOn } = bound.value;
    const earlier = (await guidepoints()).filter(
      (one) => (one.startsOn ?? '') < startsOn && (one.endsOn ?? '9999-12-31') >= startsOn,
    );
    const dayBefore = Temporal.PlainDate.from(startsOn).subtract({ days: 1 }).toString();
    const guidepointId = newId();
    return success({
      value: { guidepointId },
      changes: [
        change('guidepoint', guidepointId, { ...bound.value }),
        ...earlier.map(({ id }) => change('guidepoint', id, { endsOn: dayBefore })),
      ],
    });
  });
}

/** Puts a Guidepoint in other words, or sets its period. */
export async function editGuidepoint(
  guidepointId: string,
  plan: GuidepointPlan,
): Promise<Outcome<null, Gone | BadGuidepoint>> {
  const bound = boundGuidepoint(plan);
  if (!bound.ok) return bound;
  return command('guidepoint.set', async () => {
    const guidepoint = await find('guidepoint', guidepointId);
    if (!guidepoint.ok) return guidepoint;
    const changed = changedOnly<'guidepoint'>({ ...bound.value }, guidepoint.value);
    return success({
      value: null,
      changes: changed ? [change('guidepoint', guidepointId, changed)] : [],
    });
  });
}

/** Takes a Guidepoint away. Items keep their link to it, so that taking this back brings all of it back. */
export async function removeGuidepoint(guidepointId: string): Promise<Outcome<null, Gone>> {
  return command('guidepoint.end', async (now) => {
    const guidepoint = await find('guidepoint', guidepointId);
    if (!guidepoint.ok) return guidepoint;
    return success({ value: null, changes: [change('guidepoint', guidepointId, { deletedAt: now })] });
  });
}
