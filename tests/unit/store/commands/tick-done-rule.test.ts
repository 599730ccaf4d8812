import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { setDoneRules } from '@/lib/store/commands/set-done-rules';
import { tickDoneRule } from '@/lib/store/commands/tick-done-rule';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let itemId = '';

beforeEach(async () => {
  await freshTeam();
  await done(setDoneRules(['a', 'b', 'c'].map((id) => ({ id, text: `rule ${id}` }))));
  ({ itemId } = await done(addItem({ title: 'Brochure' })));
});

const met = async () => (await textsOf('item', itemId)).doneRulesMet;

describe('a line of the Definition of Done', () => {
  it('is ticked and unticked for an item, each as a step that can be taken back', async () => {
    await canBeTakenBack(() => tickDoneRule(itemId, 'a', true));
    expect(await met()).toEqual(['a']);
    await canBeTakenBack(() => tickDoneRule(itemId, 'a', false));
    expect(await met()).toBeUndefined();
    expect(await tickDoneRule(itemId, 'a', false)).toMatchObject({ value: { eventId: null } });
  });

  it('loses no tick of two windows at once', async () => {
    await Promise.all([tickDoneRule(itemId, 'a', true), tickDoneRule(itemId, 'b', true)]);
    expect((await met())?.toSorted()).toEqual(['a', 'b']);
  });

  it('is forgotten once the team has dropped it', async () => {
    await done(tickDoneRule(itemId, 'a', true));
    await done(setDoneRules([{ id: 'b', text: 'rule b' }]));
    await done(tickDoneRule(itemId, 'b', true));
    expect(await met()).toEqual(['b']);
  });

  it('of an item that is gone is refused', async () => {
    expect(await tickDoneRule('nobody', 'a', true)).toMatchObject({ ok: false, reason: 'gone' });
  });
});
