import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegisterRow } from '@/lib/domain/merge';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { command } from '@/lib/store/command';
import { editItems } from '@/lib/store/commands/edit-items';
import { db } from '@/lib/store/db';
import { keysUnder, readMany } from '@/lib/store/dexie-rows';
import { engine } from '@/lib/store/engine';
import { change } from '@/lib/store/rows';
import { contents, done, freshTeam } from './support/database';

const count = 1_300;
const items = () => db.table<RegisterRow, string>('items');
const idOf = (n: number) => `item${String(n).padStart(6, '0')}`;
const all = Array.from({ length: count }, (_, n) => idOf(n));
const ranks = ranksBetween(null, null, count);

beforeEach(async () => {
  await freshTeam();
  await done(
    command('item.add', () =>
      success({
        value: null,
        changes: all.map((id, n) =>
          change('item', id, { title: `Poster ${n}`, column: 'backlog', rank: ranks[n], addedAt: n }),
        ),
      }),
    ),
  );
});

afterEach(() => vi.restoreAllMocks());

describe('many rows are read like single ones', () => {
  it.for([
    ['all of them', all],
    ['most of them, in another order', all.filter((_, n) => n % 7 > 0).toReversed()],
    ['few that lie far apart', all.filter((_, n) => n % 20 === 0)],
    ['close ones, then far ones', all.filter((_, n) => n < 600 || n % 60 === 0)],
    ['with some that are not there', [...all.slice(0, 700), 'item000001x', 'zzz']],
    ['none', []],
  ] as const)('%s', async ([, ids]) => {
    const wanted = new Set(ids);
    const found = (await readMany(items(), ids)).filter(({ id }) => wanted.has(id));
    const byId = new Map(found.map((row) => [row.id, row]));
    expect(found).toHaveLength(byId.size);
    expect(ids.map((id) => byId.get(id))).toEqual(await db.items.bulkGet([...ids]));
  });

  it('in few requests, where they lie close together', async () => {
    const single = vi.spyOn(IDBObjectStore.prototype, 'get');
    await readMany(items(), all);
    expect(single).not.toHaveBeenCalled();
  });

  it('keys under many values of an index come once each', async () => {
    await done(editItems(all, { effort: 5 }));
    const keys = await keysUnder(db.events, 'refs', all);
    expect(keys).toHaveLength(2);
  });
});

describe('many rows are written in one step', () => {
  it('live queries of rows, of their order and of their history hear of it', async () => {
    const heard = { row: vi.fn(), lane: vi.fn(), history: vi.fn() };
    const queries = [
      liveQuery(() => db.items.get(idOf(700))).subscribe((row) => heard.row(row?.['effort'])),
      liveQuery(() => db.items.where('[lane+rank]').between(['backlog'], ['backlog', []]).count()).subscribe(
        heard.lane,
      ),
      liveQuery(() => db.events.where('refs').equals(idOf(700)).count()).subscribe(heard.history),
    ];
    await vi.waitFor(() => expect(heard.history).toHaveBeenLastCalledWith(1));
    await done(editItems(all, { effort: 8 }));
    await vi.waitFor(() => {
      expect(heard.row).toHaveBeenLastCalledWith(8);
      expect(heard.lane.mock.calls.length).toBeGreaterThan(1);
      expect(heard.history).toHaveBeenLastCalledWith(2);
    });
    for (const query of queries) query.unsubscribe();
  });

  it('one row that cannot be written takes all others with it', async () => {
    const before = await contents();
    const counters = all.map((id) => ({ id: `${id}x`, n: 1 }));
    const twice = [...counters.slice(0, 400), { id: `${idOf(5)}x`, n: 1 }, ...counters.slice(400)];
    const write = engine().write(
      ['counters'],
      async (records) => {
        await records.add('counters', twice);
      },
      () => undefined,
    );
    await expect(write).rejects.toThrow();
    expect(await contents()).toEqual(before);
  });

  it('what was written in the step is read as it is then', async () => {
    const rows = await engine().write(
      ['items'],
      async (records) => {
        const before = await records.getMany('items', all);
        await records.put(
          'items',
          before.flatMap((row) => (row ? [{ ...row, effort: 3 }] : [])),
        );
        return records.getMany('items', all);
      },
      () => undefined,
    );
    expect(rows.every((row) => row?.['effort'] === 3)).toBe(true);
  });
});
