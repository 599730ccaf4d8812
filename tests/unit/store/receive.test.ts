import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { onCommitted } from '@/lib/store/committed';
import { db } from '@/lib/store/db';
import { item } from '@/lib/store/queries/entities';
import { rebuild } from '@/lib/store/rebuild';
import { applyPending, receive } from '@/lib/store/receive';
import { contents, done, freshDatabase, freshTeam } from './support/database';

const from = 'otherdevic';
const stamp = (n: number) => `0199aaaaaaaa-${n.toString(16).padStart(4, '0')}-${from}`;
const event = (n: number, set: object, more: object = {}) => ({
  id: stamp(n),
  v: 1,
  kind: 'item.edit',
  by: from,
  at: 1_760_000_000_000,
  changes: [{ entity: 'item', id: 'item1', set }],
  ...more,
});
const added = event(
  1,
  { title: 'Brochure', column: 'backlog', rank: 'a0', addedAt: 1 },
  { kind: 'item.add' },
);

beforeEach(freshTeam);

describe('events from elsewhere', () => {
  it('are counted: applied, known, from a newer version, no events at all', async () => {
    await receive([added]);
    const newer = { ...event(3, {}), v: 2 };
    const strange = { ...event(4, {}), kind: 'item.dream' };
    expect(
      await receive([added, event(2, { title: 'b' }), newer, strange, 'x', event(5, { lane: 'x' })]),
    ).toEqual({
      applied: 1,
      known: 1,
      pending: 2,
      malformed: 2,
    });
  });

  it('give the same in any order and however often they come', async () => {
    const events = [
      added,
      event(2, { title: 'b' }),
      event(3, { blocked: 'why' }),
      event(4, { blocked: null }),
    ];
    await receive(events);
    const once = await contents();
    await receive(events.toReversed());
    expect(await contents()).toEqual(once);
    await freshDatabase();
    for (const one of [...events.toReversed(), ...events]) await receive([one]);
    const { columns: _columns, team: _team, events: log, ...rest } = await contents();
    const { columns: _c, team: _t, events: before, ...expected } = once;
    expect(rest).toEqual(expected);
    expect(log).toHaveLength(before?.length ? before.length - 1 : 0);
  });

  it('before the one that made it are not seen, and then they are', async () => {
    await receive([event(2, { blocked: 'why' })]);
    expect(await item('item1')).toBeUndefined();
    expect(await db.counters.get('lane:backlog')).toBeUndefined();
    await receive([added]);
    expect(await item('item1')).toMatchObject({ title: 'Brochure', blocked: 'why' });
    expect(await db.counters.get('lane:backlog')).toMatchObject({ n: 1 });
  });

  it('do not bring back what was deleted, unless they restore it', async () => {
    await receive([added, event(9, { deletedAt: 5 })]);
    await receive([event(5, { title: 'late' })]);
    await receive([event(10, { title: 'later still' })]);
    expect(await item('item1')).toBeUndefined();
    await receive([event(11, { deletedAt: null })]);
    expect(await item('item1')).toMatchObject({ title: 'later still' });
  });

  it('notify nobody', async () => {
    const heard: string[] = [];
    const stop = onCommitted((kind) => heard.push(kind));
    await receive([added]);
    stop();
    expect(heard).toEqual([]);
  });

  it('from a clock far ahead do not keep later edits here from winning', async () => {
    await receive([{ ...added, id: `7000aaaaaaaa-0000-${from}` }]);
    await done(editItem('item1', { title: 'Edited here' }));
    expect(await item('item1')).toMatchObject({ title: 'Edited here' });
  });

  it('with two changes of one row count once', async () => {
    const twice = {
      ...added,
      changes: [...added.changes, { entity: 'item', id: 'item1', set: { column: 'ready', title: 'Second' } }],
    };
    await receive([twice]);
    expect(await item('item1')).toMatchObject({ title: 'Second', column: 'ready' });
    expect(await db.counters.toArray()).toEqual([{ id: 'lane:ready', n: 1 }]);
  });
});

describe('what a newer version wrote', () => {
  it('is kept as it came and applied once this version can read it', async () => {
    const newer = { ...event(3, { title: 'From the future' }), v: 2, colour: 'blue' };
    await receive([added, newer]);
    expect(await db.events.get(newer.id)).toMatchObject({ ...newer, pending: 1 });
    expect(await item('item1')).toMatchObject({ title: 'Brochure' });
    expect(await applyPending()).toEqual({ applied: 0, pending: 1 });
    // An update would read it; here the stored row becomes what that version would find.
    await db.events.update(newer.id, { v: 1 });
    expect(await applyPending()).toEqual({ applied: 1, pending: 0 });
    expect(await item('item1')).toMatchObject({ title: 'From the future' });
    expect(await db.events.get(newer.id)).not.toHaveProperty('pending');
    expect(await applyPending()).toEqual({ applied: 0, pending: 0 });
  });

  it('counts for the next stamp: what is done here comes after it', async () => {
    await receive([{ id: `7000aaaaaaaa-0000-${from}`, v: 9, kind: 'item.dream' }]);
    const { eventId } = await done(addItem({ title: 'a' }));
    expect(eventId > `7000aaaaaaaa-0000-${from}`).toBe(true);
  });
});

describe('rebuilding', () => {
  it('gives what was there, from whatever the tables held', async () => {
    await receive([added, event(2, { description: 'long' }), { ...event(3, {}), v: 2 }]);
    const before = await contents();
    await db.items.clear();
    await db.counters.put({ id: 'lane:backlog', n: 99 });
    await db.moves.clear();
    const heard: number[] = [];
    expect(await rebuild((ready) => heard.push(ready))).toEqual({ events: 4 });
    expect(await contents()).toEqual(before);
    expect(heard).toEqual([4]);
  });
});
