import { Dexie, type IntervalTree, liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegisterRow } from '@/lib/domain/merge';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { db } from '@/lib/store/db';
import { engine } from '@/lib/store/engine';
import { asRangeSet } from '@/lib/store/range-set';
import { done, freshTeam } from './support/database';

beforeEach(freshTeam);
afterEach(() => vi.restoreAllMocks());

type Told = Record<string, IntervalTree>;

/** What was told of a write: the ranges of keys of each part. */
async function toldOf(write: () => PromiseLike<unknown>): Promise<Record<string, unknown[]>> {
  const heard: Told[] = [];
  const hear = (parts: Told) => void heard.push(parts);
  Dexie.on('storagemutated', hear);
  await write();
  Dexie.on.storagemutated.unsubscribe(hear);
  const ranges = heard.flatMap((parts) =>
    Object.entries(parts).map(([part, tree]) => [
      part,
      Array.from(asRangeSet(tree), ({ from, to }) => [from, to]),
    ]),
  );
  // A part of which nothing was touched says nothing.
  return Object.fromEntries(ranges.filter(([, told]) => (told as unknown[]).length > 0));
}

const rows: RegisterRow[] = [
  { id: 'item1', stamps: {}, lane: 'ready', rank: 'a1', marks: ['label:email', 'blocked'] },
  { id: 'item2', stamps: {}, lane: 'ready', rank: 'a2', startedAt: 7 },
  { id: 'item3', stamps: {} },
];

/** The ids of a column in their order. */
const order = (column: string) => () =>
  db.items.where('[lane+rank]').between([column], [column, []]).primaryKeys();

describe('live queries are told of single rows', () => {
  it.for([
    ['added', 'add', () => db.items.bulkAdd(rows)],
    ['put', 'put', () => db.items.bulkPut(rows)],
  ] as const)('%s, as Dexie itself would tell it', async ([, way, through]) => {
    const dexies = await toldOf(() => db.transaction('rw', [db.items], through));
    await db.items.clear();
    const ours = await toldOf(() =>
      engine().write(
        ['items'],
        (records) => Promise.resolve(records[way]('items', rows)),
        () => undefined,
      ),
    );
    expect(ours).toEqual(dexies);
    expect(Object.keys(ours)).toHaveLength(5);
  });

  it('removed, as Dexie itself would tell it', async () => {
    await db.items.bulkAdd(rows);
    const ids = rows.map(({ id }) => id);
    const ours = await toldOf(() =>
      engine().write(
        ['items'],
        (records) => Promise.resolve(records.remove('items', ids)),
        () => undefined,
      ),
    );
    await db.items.bulkAdd(rows);
    expect(ours).toEqual(
      await toldOf(() => db.transaction('rw', [db.items], () => db.items.bulkDelete(ids))),
    );
  });

  it('one after the other in one step, and of all of a table once it was many', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ id: `c${n}`, n }));
    const told = await toldOf(() =>
      engine().write(
        ['items', 'counters'],
        async (records) => {
          await records.put('items', rows.slice(0, 1));
          await records.put('items', rows.slice(1));
          await records.put('counters', many);
          await records.put('counters', [{ id: 'one', n: 1 }]);
        },
        () => undefined,
      ),
    );
    expect(told[`idb://${db.name}/items/`]).toEqual(rows.map(({ id }) => [id, id]));
    expect(told[`idb://${db.name}/counters/`]).toEqual([[-Infinity, [[]]]]);
  });

  it('and only those that look at them read again', async () => {
    const { itemId } = await done(addItem({ title: 'Flyer' }));
    const { itemId: other } = await done(addItem({ title: 'Poster' }));
    const heard = { row: vi.fn(), other: vi.fn(), from: vi.fn(), to: vi.fn(), history: vi.fn() };
    const queries = [
      liveQuery(() => db.items.get(itemId)).subscribe((row) => heard.row(row?.['title'])),
      liveQuery(() => db.items.get(other)).subscribe((row) => heard.other(row?.['title'])),
      liveQuery(order('backlog')).subscribe(heard.from),
      liveQuery(order('ready')).subscribe(heard.to),
      liveQuery(() => db.events.where('refs').equals(itemId).count()).subscribe(heard.history),
    ];
    await vi.waitFor(() => expect(heard.history).toHaveBeenLastCalledWith(1));
    await done(moveItems({ itemIds: [itemId], column: 'ready', position: { at: 'top' } }));
    await done(editItem(itemId, { title: 'Leaflet' }));
    await vi.waitFor(() => {
      expect(heard.row).toHaveBeenLastCalledWith('Leaflet');
      expect(heard.from).toHaveBeenLastCalledWith([other]);
      expect(heard.to).toHaveBeenLastCalledWith([itemId]);
      expect(heard.history).toHaveBeenLastCalledWith(3);
    });
    expect(heard.other).toHaveBeenCalledTimes(1);
    for (const query of queries) query.unsubscribe();
  });
});
