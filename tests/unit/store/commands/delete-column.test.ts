import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteColumn } from '@/lib/store/commands/delete-column';
import { editColumn } from '@/lib/store/commands/edit-column';
import { moveItems } from '@/lib/store/commands/move-items';
import { addLimit } from '@/lib/store/commands/set-limits';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { columns, itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { limitRules } from '@/lib/store/queries/limit-rules';
import { receive } from '@/lib/store/receive';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let ids: string[] = [];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b']) ids.push((await done(addItem({ title, column: 'review' }))).itemId);
});

const board = async () => (await columns()).map(({ id }) => id);

describe('a column that is deleted', () => {
  it('is gone at once when it is empty', async () => {
    await canBeTakenBack(() => deleteColumn('ready', null));
    expect(await board()).not.toContain('ready');
  });

  it('asks where its items go', async () => {
    for (const to of [null, 'review']) {
      expect(await deleteColumn('review', to)).toMatchObject({ ok: false, reason: 'holds-items', count: 2 });
    }
    expect(await itemIds('review')).toEqual(ids);
  });

  it('sends all of them where the person says, in their order, in one step', async () => {
    const { itemId } = await done(addItem({ title: 'there already', column: 'ready' }));
    const before = await db.events.count();
    const { moved } = await canBeTakenBack(() => deleteColumn('review', 'ready'));
    expect(moved).toBe(2);
    expect(await db.events.count()).toBe(before + 3);
    expect(await board()).not.toContain('review');
    expect(await itemIds('ready')).toEqual([itemId, ...ids]);
    expect(await item(ids[0] ?? '')).not.toHaveProperty('startedAt');
  });

  it('finishes them where they go to what is done', async () => {
    await canBeTakenBack(() => deleteColumn('review', 'done'));
    expect(await item(ids[0] ?? '')).toMatchObject({ finishedAt: expect.any(Number) as number });
  });

  it('asks the limit of the other column as any move does', async () => {
    expect(await deleteColumn('review', 'publishing')).toMatchObject({
      reason: 'column-full',
      passed: [{ name: 'Publishing', most: 1, count: 2 }],
    });
    expect(await itemIds('review')).toEqual(ids);
    const { eventId } = await done(deleteColumn('review', 'publishing', 'We review while publishing'));
    expect(await db.events.get(eventId)).toMatchObject({ reason: 'We review while publishing' });
    await done(undo(eventId));
    await done(editColumn('publishing', { limitMode: 'hard' }));
    expect(await deleteColumn('review', 'publishing', 'please')).toMatchObject({ mode: 'hard' });
  });

  it('is kept where a board needs it, or where it is gone, or where the other one is', async () => {
    expect(await deleteColumn('backlog', 'ready')).toMatchObject({ reason: 'backlog-stays' });
    expect(await deleteColumn('done', 'ready')).toMatchObject({ reason: 'last-done-column' });
    expect(await deleteColumn('nowhere', 'ready')).toMatchObject({ reason: 'gone' });
    expect(await deleteColumn('review', 'nowhere')).toMatchObject({ reason: 'gone', id: 'nowhere' });
    expect(await itemIds('review')).toEqual(ids);
  });

  it('comes back with what nobody moved since', async () => {
    const [a = '', b = ''] = ids;
    const { eventId } = await done(deleteColumn('review', 'ready'));
    await done(moveItems({ itemIds: [a], column: 'creating', position: { at: 'top' } }));
    await done(undo(eventId));
    expect(await itemIds('review')).toEqual([b]);
    expect(await itemIds('creating')).toEqual([a]);
  });

  it('and was deleted on another device while it was filled here can be deleted again', async () => {
    await receive([
      {
        id: '7e00aaaaaaaa-0000-otherdevic',
        v: 1,
        kind: 'column.delete',
        by: 'otherdevic',
        at: 1,
        changes: [{ entity: 'column', id: 'review', set: { deletedAt: 1 } }],
      },
    ]);
    expect(await board()).toContain('review');
    await done(deleteColumn('review', 'ready'));
    expect(await board()).not.toContain('review');
    expect(await itemIds('ready')).toEqual(ids);
  });

  it('leaves the limits that named it; one that named no other goes with it', async () => {
    await done(addLimit('columns', { most: 3, columns: ['creating', 'review'] }));
    await done(addLimit('person', { most: 3, columns: ['review'] }));
    await canBeTakenBack(() => deleteColumn('review', 'ready'));
    expect((await limitRules()).limits).toMatchObject([{ columns: ['creating'] }]);
  });
});
