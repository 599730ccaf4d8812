import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { setPeople } from '@/lib/store/commands/set-people';
import { undo } from '@/lib/store/commands/undo';
import { item } from '@/lib/store/queries/entities';
import { receive } from '@/lib/store/receive';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let itemId = '';
const moveTo = (column: string) => done(moveItems({ itemIds: [itemId], column, position: { at: 'top' } }));

beforeEach(async () => {
  await freshTeam();
  ({ itemId } = await done(addItem({ title: 'Brochure' })));
});

describe('the people of an item', () => {
  it.each(['backlog', 'ready'])('cannot be named while it waits in %s', async (column) => {
    if (column !== 'backlog') await moveTo(column);
    expect(await setPeople(itemId, ['Anna'])).toMatchObject({ ok: false, reason: 'not-pulled' });
    expect(await item(itemId)).not.toHaveProperty('people');
  });

  it('are named once it was pulled', async () => {
    await moveTo('creating');
    await canBeTakenBack(() => setPeople(itemId, [' Anna ', 'Jan', 'anna']));
    expect(await item(itemId)).toMatchObject({ people: ['Anna', 'Jan'] });
    expect(await setPeople(itemId, ['Anna', 'Jan'])).toMatchObject({ ok: true, value: { eventId: null } });
    await canBeTakenBack(() => setPeople(itemId, []));
    expect(await item(itemId)).not.toHaveProperty('people');
  });

  it('stay from step to step, and leave it when it goes back to a queue', async () => {
    await moveTo('creating');
    await done(setPeople(itemId, ['Anna']));
    await moveTo('review');
    await moveTo('done');
    expect(await item(itemId)).toMatchObject({ people: ['Anna'] });
    const { eventId } = await moveTo('backlog');
    expect(await item(itemId)).not.toHaveProperty('people');
    await done(undo(eventId));
    expect(await item(itemId)).toMatchObject({ people: ['Anna'] });
  });

  it('can be named in a column that somebody else deleted meanwhile, where the work has begun', async () => {
    await moveTo('creating');
    await receive([
      {
        id: '7e00aaaaaaaa-0000-otherdevic',
        v: 1,
        kind: 'column.edit',
        by: 'otherdevic',
        at: 1,
        changes: [{ entity: 'column', id: 'creating', set: { deletedAt: 1 } }],
      },
    ]);
    await done(setPeople(itemId, ['Anna']));
    expect(await item(itemId)).toMatchObject({ people: ['Anna'] });
  });

  it('are refused when they are too many, or the item is gone', async () => {
    await moveTo('creating');
    const eleven = Array.from({ length: 11 }, (_, n) => `Person ${n}`);
    expect(await setPeople(itemId, eleven)).toMatchObject({ ok: false, reason: 'too-many' });
    expect(await setPeople('nobody', ['Anna'])).toMatchObject({ ok: false, reason: 'gone' });
  });
});
