import { mostDoneRules } from '@/lib/domain/done-rules';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { textsOf } from '../queries/texts';
import { find, type Gone } from '../find';
import { alive, change } from '../rows';
import { db } from '../db';

/** Says whether an Item meets a line of the team's Definition of Done. Lines the team has dropped since are forgotten. */
export async function tickDoneRule(
  itemId: string,
  ruleId: string,
  met: boolean,
): Promise<Outcome<null, Gone>> {
  return command('item.done-rule', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const team = alive('team', await db.team.get('team'));
    const { doneRulesMet = [] } = await textsOf('item', itemId);
    if (doneRulesMet.includes(ruleId) === met) return success({ value: null, changes: [] });
    const standing = new Set(team?.doneRules?.map(({ id }) => id));
    const kept = doneRulesMet.filter((id) => id !== ruleId && standing.has(id)).slice(0, mostDoneRules - 1);
    const next = met ? [...kept, ruleId] : kept;
    const set = { doneRulesMet: next.length > 0 ? next : null };
    return success({ value: null, changes: [change('item', itemId, set)] });
  });
}
