import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { addLimit, countLimits, deleteLimit, editLimit } from '@/lib/store/commands/set-limits';
import { setPeople } from '@/lib/store/commands/set-people';
import { limitRules } from '@/lib/store/queries/limit-rules';
import { summary } from '@/lib/store/queries/summary';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const add = async (column: string, reason?: string) =>
  (await done(addItem({ title: 'x', column, ...(reason ? { reason } : {}) }))).itemId;
const top = { at: 'top' } as const;
const move = (id: string, column: string, reason?: string) =>
  moveItems({ itemIds: [id], column, position: top, ...(reason ? { reason } : {}) });

const intoLane = (id: string, name: string) =>
  moveItems({ itemIds: [id], column: 'publishing', position: top, lane: { by: 'type', name } });

describe('a limit over several columns', () => {
  it('is set, changed and taken away', async () => {
    const { limitId } = await canBeTakenBack(() =>
      addLimit('columns', { most: 4, columns: ['creating', 'review'], limitMode: 'hard' }),
    );
    await canBeTakenBack(() => editLimit(limitId, { most: 2, name: 'Making' }));
    expect((await limitRules()).limits).toMatchObject([
      { per: 'columns', most: 2, name: 'Making', columns: ['creating', 'review'], limitMode: 'hard' },
    ]);
    await canBeTakenBack(() => deleteLimit(limitId));
    expect((await limitRules()).limits).toEqual([]);
  });

  it('is asked by a move and by an addition, though each column has room, and not between its columns', async () => {
    await done(addLimit('columns', { most: 2, columns: ['creating', 'review'] }));
    const a = await add('creating');
    await add('review');
    const c = await add('ready');
    expect(await move(c, 'creating')).toMatchObject({
      reason: 'column-full',
      passed: [{ is: 'columns', name: 'Creating + Review', most: 2, count: 3 }],
    });
    expect(await addItem({ title: 'd', column: 'review' })).toMatchObject({ reason: 'column-full' });
    await done(move(a, 'review'));
    await done(move(c, 'creating', 'the fair'));
  });

  it.each([
    ['no number', { most: null }, 'bad-limit'],
    ['nought', { most: 0 }, 'bad-limit'],
    ['one column', { most: 1, columns: ['review'] }, 'too-few-columns'],
  ])('is refused with %s', async (_what, edit, reason) => {
    expect(await addLimit('columns', edit)).toMatchObject({ ok: false, reason });
  });

  it('that is gone is no more changed, and there are not hundreds of them', async () => {
    expect(await editLimit('nowhere', { most: 1 })).toMatchObject({ reason: 'gone' });
    expect(await deleteLimit('nowhere')).toMatchObject({ reason: 'gone' });
    for (let n = 0; n < 20; n += 1) await done(addLimit('person', { most: 3 }));
    expect(await addLimit('person', { most: 3 })).toMatchObject({ reason: 'too-many-limits' });
  });
});

describe('a limit for each person', () => {
  it('speaks up when somebody would have too much at once, and only then', async () => {
    await done(addLimit('person', { most: 1 }));
    const a = await add('creating');
    const b = await add('review');
    await done(setPeople(a, ['Ada']));
    await done(setPeople(b, ['Bo']));
    expect(await setPeople(b, ['Bo', 'ada'])).toMatchObject({
      reason: 'column-full',
      passed: [{ is: 'person', name: 'ada', most: 1, count: 2 }],
    });
    await done(setPeople(b, ['Ada'], 'Bo is ill'));
    await done(setPeople(b, []));
    await done(move(a, 'done'));
    await done(setPeople(b, ['Ada']));
    expect(await move(a, 'creating')).toMatchObject({ reason: 'column-full', passed: [{ name: 'Ada' }] });
  });
});

describe('what counts', () => {
  it('is everything, until the team leaves something out', async () => {
    await canBeTakenBack(() => countLimits({ exclusions: { blocked: true, labels: ['Print'] } }));
    expect((await limitRules()).exclusions).toEqual({ blocked: true, labels: ['Print'] });
    await canBeTakenBack(() => countLimits({ limitPerLane: true }));
    expect((await limitRules()).limitPerLane).toBe(true);
    await canBeTakenBack(() => countLimits({ exclusions: {}, limitPerLane: false }));
    expect(await limitRules()).toMatchObject({ exclusions: {}, limitPerLane: false });
  });

  it('leaves room where something is blocked or has the label, each once', async () => {
    const there = await add('publishing');
    const next = await add('ready');
    expect(await move(next, 'publishing')).toMatchObject({ reason: 'column-full' });
    await done(editItem(there, { blocked: 'No prices', labels: ['Print'] }));
    await done(countLimits({ exclusions: { blocked: true, labels: ['print'] } }));
    await done(move(next, 'publishing'));
    // What does not count always has room.
    const third = await add('ready');
    expect(await move(third, 'publishing')).toMatchObject({ reason: 'column-full' });
    await done(editItem(third, { labels: ['PRINT'] }));
    await done(move(third, 'publishing'));
  });

  it('can be held against each lane by itself, where the board shows lanes', async () => {
    const [there, next] = [await add('publishing'), await add('ready')];
    await done(editItem(there, { type: 'Print' }));
    await done(editItem(next, { type: 'Web' }));
    expect(await intoLane(next, 'Web')).toMatchObject({ reason: 'column-full' });
    await done(countLimits({ limitPerLane: true }));
    await done(intoLane(next, 'Web'));
    // Between the lanes of one column it is asked too.
    expect(await intoLane(next, 'Print')).toMatchObject({ reason: 'column-full', passed: [{ count: 2 }] });
    expect((await summary('2026-11-23')).wip.state).toBe('none');
  });

  it('is refused with more labels than anybody could see', async () => {
    const labels = Array.from({ length: 10_000 }, (_, n) => `label ${n}`);
    expect(await countLimits({ exclusions: { labels } })).toMatchObject({ ok: false, reason: 'too-many' });
  });
});
