import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addItem } from '@/lib/store/commands/add-item';
import { editColumn } from '@/lib/store/commands/edit-column';
import { moveItems } from '@/lib/store/commands/move-items';
import { setPeople } from '@/lib/store/commands/set-people';
import { columns } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { movesOf } from '@/lib/store/queries/moves';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const column = async (id: string) => (await columns()).find((one) => one.id === id);

const points = async (id: string) => {
  const { startedAt, finishedAt } = (await item(id)) ?? {};
  return { startedAt, finishedAt };
};

describe('the kind of a column', () => {
  it('tells when its items were started and finished: the day they came in', async () => {
    const { itemId } = await done(addItem({ title: 'a', column: 'ready' }));
    const [first] = await movesOf(itemId);
    const at = first?.at;
    expect(await points(itemId)).toEqual({});
    await canBeTakenBack(() => editColumn('ready', { kind: 'waiting' }));
    expect(await points(itemId)).toEqual({ startedAt: at });
    await canBeTakenBack(() => editColumn('ready', { kind: 'done' }));
    expect(await points(itemId)).toEqual({ startedAt: at, finishedAt: at });
    await canBeTakenBack(() => editColumn('ready', { kind: 'active' }));
    expect(await points(itemId)).toEqual({ startedAt: at });
    await canBeTakenBack(() => editColumn('ready', { kind: 'queue' }));
    expect(await points(itemId)).toEqual({});
  });

  it('takes everybody off what waits now, says of how many that was, and undo puts them back', async () => {
    const { itemId } = await done(addItem({ title: 'a', column: 'creating' }));
    await done(addItem({ title: 'b', column: 'creating' }));
    await done(setPeople(itemId, ['Anna', 'Bob']));
    const { left } = await canBeTakenBack(() => editColumn('creating', { kind: 'queue' }));
    expect(left).toBe(1);
    expect((await item(itemId))?.people).toBeUndefined();
    const { left: none } = await done(editColumn('creating', { kind: 'active' }));
    expect(none).toBe(0);
  });

  it('keeps a start that was earlier', async () => {
    const { itemId } = await done(addItem({ title: 'a', column: 'creating' }));
    const { startedAt } = await points(itemId);
    await done(moveItems({ itemIds: [itemId], column: 'review', position: { at: 'top' } }));
    const [, second] = await movesOf(itemId);
    const at = second?.at;
    await done(editColumn('review', { kind: 'done' }));
    expect(await points(itemId)).toEqual({ startedAt, finishedAt: at });
  });

  it('of one of two columns for what is done may change', async () => {
    await done(editColumn('publishing', { kind: 'done' }));
    await done(editColumn('done', { kind: 'queue' }));
    expect(await editColumn('publishing', { kind: 'active' })).toMatchObject({ reason: 'last-done-column' });
  });
});

describe('a column', () => {
  it('gets a name, a limit and how strict it is', async () => {
    await canBeTakenBack(() => editColumn('review', { name: ' Second look ', limit: 4, limitMode: 'hard' }));
    expect(await column('review')).toMatchObject({ name: 'Second look', limit: 4, limitMode: 'hard' });
  });

  it('gets a minimum', async () => {
    await canBeTakenBack(() => editColumn('review', { minimum: 1 }));
    expect(await column('review')).toMatchObject({ minimum: 1, limit: 2 });
    expect(await editColumn('review', { limit: 1, minimum: 2 })).toMatchObject({ ok: false });
  });

  it('loses its limit', async () => {
    await canBeTakenBack(() => editColumn('review', { limit: null }));
    expect((await column('review'))?.limit).toBeUndefined();
  });

  it('keeps its name within bounds, and writes nothing when nothing changed', async () => {
    await done(editColumn('review', { name: 'x'.repeat(900) }));
    expect((await column('review'))?.name).toHaveLength(textLimits.name);
    expect(await editColumn('creating', { limit: 3 })).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it.each([
    ['no name', 'review', { name: ' ' }, 'no-name'],
    ['a cleared name', 'review', { name: null }, 'no-name'],
    ['a limit of nothing', 'review', { limit: 0 }, 'bad-limit'],
    ['half an item', 'review', { limit: 1.5 }, 'bad-limit'],
    ['no number', 'review', { limit: Number.NaN }, 'bad-limit'],
    ['more than a thousand', 'review', { limit: 1_000 }, 'bad-limit'],
    ['a minimum above the limit', 'review', { minimum: 3 }, 'minimum-above-limit'],
    ['the backlog as anything but a queue', 'backlog', { kind: 'active' }, 'backlog-stays'],
    ['a board where nothing is ever done', 'done', { kind: 'waiting' }, 'last-done-column'],
    ['a column that is not there', 'nowhere', { limit: 1 }, 'gone'],
  ] as const)('refuses %s', async (_what, id, edit, reason) => {
    expect(await editColumn(id, edit)).toMatchObject({ ok: false, reason });
  });
});
