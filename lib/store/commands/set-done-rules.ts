import { boundDoneRules } from '@/lib/domain/bound-done-rules';
import type { DoneRule } from '@/lib/domain/done-rules';
import type { TooLong, TooMany } from '@/lib/domain/item-edit';
import { success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/** Writes the team's Definition of Done. A line keeps its id through every edit of its words; a new one has none yet. */
export async function setDoneRules(
  rules: readonly (Omit<DoneRule, 'id'> & { id?: string })[],
): Promise<Outcome<null, Gone | TooMany | TooLong>> {
  const bound = boundDoneRules(rules.map((rule) => ({ id: rule.id ?? newId(), text: rule.text })));
  if (!bound.ok) return bound;
  return command('team.done-rules', async () => {
    const team = await find('team', 'team');
    if (!team.ok) return team;
    const doneRules = bound.value.length > 0 ? bound.value : null;
    const changed = changedOnly<'team'>({ doneRules }, team.value);
    return success({ value: null, changes: changed ? [change('team', 'team', changed)] : [] });
  });
}
