import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { countLimits } from '@/lib/store/commands/set-limits';
import type { LaneOf } from '@/lib/domain/lanes';
import { editColumn } from '@/lib/store/commands/edit-column';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { columns, itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { movesOf } from '@/lib/store/queries/moves';
import { receive } from '@/lib/store/receive';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let ids: string[] = [];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b', 'c', 'd']) ids.push((await done(addItem({ title }))).itemId);
});

/** All four, into a column for three. */
const move = (reason?: string) =>
  moveItems({ itemIds: ids, column: 'creating', position: { at: 'top' }, ...(reason ? { reason } : {}) });

const [top, bottom] = [{ at: 'top' }, { at: 'bottom' }] as const;

const into = (itemId: string | undefined, lane: LaneOf) =>
  moveItems({ itemIds: [itemId ?? ''], column: 'publishing', position: bottom, lane });

describe('moving items', () => {
  it('starts them, records the move, and keeps the order asked', async () => {
    const [a = '', b = ''] = ids;
    await canBeTakenBack(() => moveItems({ itemIds: [b, a], column: 'creating', position: top }));
    expect(await itemIds('creating')).toEqual([b, a]);
    expect(await item(a)).toMatchObject({ column: 'creating', startedAt: expect.any(Number) as number });
    expect((await movesOf(a)).map(({ to }) => to)).toEqual(['backlog', 'creating', 'backlog', 'creating']);
  });

  it('within a column changes the order and nothing else', async () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    await canBeTakenBack(() => moveItems({ itemIds: [d], column: 'backlog', position: { after: a } }));
    expect(await itemIds('backlog')).toEqual([a, d, b, c]);
    expect(await movesOf(d)).toHaveLength(1);
  });

  it('into another lane says what they are in the same step', async () => {
    const [a = '', b = ''] = ids;
    const lane = { by: 'type', name: 'E-mail' } as const;
    await canBeTakenBack(() => moveItems({ itemIds: [a, b], column: 'ready', position: top, lane }));
    expect(await item(a)).toMatchObject({ column: 'ready', type: 'E-mail' });
    expect(await item(b)).toMatchObject({ column: 'ready', type: 'E-mail' });
    const none = { by: 'type', name: null } as const;
    await done(moveItems({ itemIds: [a], column: 'ready', position: bottom, lane: none }));
    expect(await item(a)).not.toHaveProperty('type');
  });

  describe('where limits hold for each lane by itself', () => {
    const email = { by: 'type', name: 'E-mail' } as const;
    const print = { by: 'type', name: 'Print' } as const;
    it('a column that is full in one lane has room in another', async () => {
      const [a, b, c] = ids;
      await done(into(a, email));
      expect(await into(b, print)).toMatchObject({ ok: false, reason: 'column-full' });
      await done(countLimits({ limitPerLane: true }));
      await done(into(b, print));
      expect(await into(c, email)).toMatchObject({
        ok: false,
        reason: 'column-full',
        passed: [{ name: 'Publishing', count: 2, most: 1 }],
      });
      // Within the column too: what comes from another lane comes in.
      expect(await into(b, email)).toMatchObject({ ok: false, reason: 'column-full' });
      await done(into(b, print));
      expect(await itemIds('publishing')).toEqual([a, b]);
    });

    it('what counts against no limit takes no room in a lane', async () => {
      const [a, b] = ids;
      await done(countLimits({ limitPerLane: true, exclusions: { blocked: true } }));
      await done(editItem(a ?? '', { blocked: 'No prices yet' }));
      await done(into(a, email));
      await done(into(b, email));
      expect(await itemIds('publishing')).toHaveLength(2);
    });
  });

  it('finishes them in done, and not in the queue', async () => {
    const [a = ''] = ids;
    await done(moveItems({ itemIds: [a], column: 'done', position: bottom }));
    expect(await item(a)).toMatchObject({ finishedAt: expect.any(Number) as number });
    await done(moveItems({ itemIds: [a], column: 'ready', position: bottom }));
    expect(await item(a)).not.toHaveProperty('finishedAt');
    expect(await item(a)).not.toHaveProperty('startedAt');
  });

  it('of any number is one event', async () => {
    const { malformed } = await receive([many(300)]);
    expect(malformed).toBe(0);
    const before = await db.events.count();
    const moving = await itemIds('ready');
    const { eventId, moved } = await done(moveItems({ itemIds: moving, column: 'backlog', position: top }));
    expect(moved).toBe(300);
    expect(await db.events.count()).toBe(before + 1);
    expect(await itemIds('backlog')).toEqual([...moving, ...ids]);
    await done(undo(eventId));
    expect(await itemIds('ready')).toEqual(moving);
  });

  it('leaves out those that are gone, and one named twice counts once', async () => {
    const [a = '', b = ''] = ids;
    await done(deleteItems([b]));
    const { moved } = await done(moveItems({ itemIds: [b, a, a], column: 'ready', position: top }));
    expect(moved).toBe(1);
    expect(await itemIds('ready')).toEqual([a]);
    expect(await moveItems({ itemIds: [b], column: 'ready', position: top })).toMatchObject({
      reason: 'gone',
    });
    expect(await moveItems({ itemIds: [], column: 'ready', position: top })).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
  });

  it('into a full column asks why, lets them through with a reason, and refuses where the limit is hard', async () => {
    expect(await move()).toMatchObject({
      reason: 'column-full',
      passed: [{ is: 'column', name: 'Creating', most: 3, count: 4 }],
    });
    expect(await itemIds('creating')).toEqual([]);
    const { eventId } = await done(move('the fair'));
    expect(await db.events.get(eventId)).toMatchObject({ reason: 'the fair' });
    await done(undo(eventId));
    await done(editColumn('creating', { limitMode: 'hard' }));
    expect(await move('the fair')).toMatchObject({ reason: 'column-full', mode: 'hard' });
  });

  it('to a column that is not there is refused', async () => {
    expect(await moveItems({ itemIds: ids, column: 'nowhere', position: top })).toMatchObject({
      reason: 'gone',
    });
  });

  it('beside an item that has left meanwhile goes to the end', async () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    await done(moveItems({ itemIds: [a], column: 'ready', position: top }));
    await done(moveItems({ itemIds: [b], column: 'backlog', position: { before: a } }));
    expect(await itemIds('backlog')).toEqual([c, d, b]);
  });

  it('is not taken back over a later move', async () => {
    const [a = ''] = ids;
    const first = await done(moveItems({ itemIds: [a], column: 'ready', position: top }));
    await done(moveItems({ itemIds: [a], column: 'creating', position: top }));
    expect(await undo(first.eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
  });

  it('into a column that somebody else deleted meanwhile keeps both in sight', async () => {
    const [a = ''] = ids;
    await done(moveItems({ itemIds: [a], column: 'ready', position: top }));
    await receive([
      {
        ...many(0),
        id: '7e00aaaaaaaa-0000-otherdevic',
        kind: 'column.edit',
        changes: [{ entity: 'column', id: 'ready', set: { deletedAt: 1 } }],
      },
    ]);
    expect((await columns()).map(({ id }) => id)).toContain('ready');
    expect(await moveItems({ itemIds: ids, column: 'ready', position: top })).toMatchObject({
      reason: 'gone',
    });
    await done(moveItems({ itemIds: [a], column: 'backlog', position: top }));
    expect((await columns()).map(({ id }) => id)).not.toContain('ready');
  });
});

/** Items as another device brought them. */
function many(count: number) {
  return {
    id: '0199aaaaaaaa-0000-otherdevic',
    v: 1,
    kind: 'sample.load',
    by: 'otherdevic',
    at: 1,
    changes: Array.from({ length: count }, (_, n) => ({
      entity: 'item',
      id: `many${String(n).padStart(5, '0')}`,
      set: { title: `Item ${n}`, column: 'ready', rank: 'a0', addedAt: 1 },
    })),
  };
}
