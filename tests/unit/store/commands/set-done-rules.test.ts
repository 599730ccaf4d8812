import { beforeEach, describe, expect, it } from 'vitest';
import { setDoneRules } from '@/lib/store/commands/set-done-rules';
import { team } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshDatabase, freshTeam } from '../support/database';

beforeEach(freshTeam);

const rules = async () => (await team())?.doneRules ?? [];

describe("the team's Definition of Done", () => {
  it('is written, and its lines keep who they are while their words change', async () => {
    await canBeTakenBack(() => setDoneRules([{ text: ' Proofread ' }, { text: ' ' }, { text: 'Measured' }]));
    const [first, second] = await rules();
    expect([first?.text, second?.text]).toEqual(['Proofread', 'Measured']);
    if (!first || !second) throw new Error('two lines were written');
    await done(setDoneRules([second, { ...first, text: 'Proofread twice' }]));
    expect(await rules()).toEqual([second, { id: first.id, text: 'Proofread twice' }]);
  });

  it('can be emptied, and writes nothing when nothing changed', async () => {
    await done(setDoneRules([{ text: 'Proofread' }]));
    expect(await setDoneRules(await rules())).toMatchObject({ value: { eventId: null } });
    await canBeTakenBack(() => setDoneRules([]));
    expect(await rules()).toEqual([]);
  });

  it('refuses more than it holds, and where there is no team', async () => {
    const many = Array.from({ length: 31 }, (_, n) => ({ text: `rule ${n}` }));
    expect(await setDoneRules(many)).toMatchObject({ reason: 'too-many', most: 30 });
    expect(await setDoneRules([{ text: 'x'.repeat(200_000) }])).toMatchObject({ reason: 'too-long' });
    await freshDatabase();
    expect(await setDoneRules([{ text: 'Proofread' }])).toMatchObject({ reason: 'gone' });
  });
});
