import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { undo } from '@/lib/store/commands/undo';
import { columns } from '@/lib/store/queries/board';
import { team } from '@/lib/store/queries/entities';
import { canBeTakenBack, columnNames, done, freshDatabase } from '../support/database';

beforeEach(freshDatabase);

describe('setting up the team', () => {
  it('gives it a name and the start columns', async () => {
    await canBeTakenBack(() => setUpTeam({ name: ' Marketing ', columnNames }));
    expect(await team()).toMatchObject({ name: 'Marketing' });
    expect((await columns()).map(({ name, limit }) => [name, limit])).toEqual([
      ['Backlog', undefined],
      ['Ready', undefined],
      ['Creating', 3],
      ['Review', 2],
      ['Publishing', 1],
      ['Done', undefined],
    ]);
  });

  it('a second time changes the name alone', async () => {
    await done(setUpTeam({ name: 'One', columnNames }));
    await done(setUpTeam({ name: 'x'.repeat(900), columnNames: { ...columnNames, ready: 'Next' } }));
    expect((await team())?.name).toHaveLength(textLimits.name);
    expect((await columns()).map(({ name }) => name)).toContain('Ready');
  });

  it('works after it was taken back, and without a name', async () => {
    const { eventId } = await done(setUpTeam({ name: 'One', columnNames }));
    await done(undo(eventId));
    expect(await team()).toBeUndefined();
    await done(setUpTeam({ name: ' ', columnNames }));
    expect(await team()).toMatchObject({ name: 'Backlight' });
    expect(await columns()).toHaveLength(6);
  });

  it('without a name takes none away: two pages may open at once', async () => {
    await done(setUpTeam({ name: 'One', columnNames }));
    await done(setUpTeam({ name: '', columnNames }));
    expect(await team()).toMatchObject({ name: 'One' });
  });
});
