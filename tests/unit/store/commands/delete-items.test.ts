import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { db } from '@/lib/store/db';
import { countIn } from '@/lib/store/queries/counts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('deleting items', () => {
  it('takes them out of the list and its count, in one step', async () => {
    const ids: string[] = [];
    for (const title of ['a', 'b', 'c']) ids.push((await done(addItem({ title }))).itemId);
    const before = await db.events.count();
    const { deleted } = await canBeTakenBack(() => deleteItems(ids.slice(0, 2)));
    expect(deleted).toBe(2);
    expect(await countIn('backlog')).toBe(1);
    expect(await db.events.count()).toBe(before + 3);
  });

  it('leaves out those that are gone; only gone ones are refused', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    expect(await deleteItems(['nobody'])).toMatchObject({ ok: false, reason: 'gone' });
    expect(await done(deleteItems([itemId, 'nobody', itemId]))).toMatchObject({ deleted: 1 });
    expect(await deleteItems([itemId])).toMatchObject({ ok: false, reason: 'gone' });
    expect(await deleteItems([])).toMatchObject({ ok: true, value: { eventId: null } });
    expect(await editItem(itemId, { title: 'b' })).toMatchObject({ ok: false, reason: 'gone' });
  });
});
