import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { clock } from '@/lib/platform/clock';
import { command } from '@/lib/store/command';
import { addItem } from '@/lib/store/commands/add-item';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { moveItems } from '@/lib/store/commands/move-items';
import { onCommitted } from '@/lib/store/committed';
import { db } from '@/lib/store/db';
import { itemIds } from '@/lib/store/queries/board';
import { change } from '@/lib/store/rows';
import { contents, done, freshTeam } from './support/database';
import { countOperations } from './support/operations';

const draft = (n: number): CaptureDraft => ({
  requestId: `aaaaaaaaaaaaaaaa${n}`,
  title: 'We need a brochure by Friday',
  source: { app: 'gmail', container: `thread${n}`, capturedAt: 1_760_000_000_000, via: 'button' },
  excerpt: 'Hi, could you make a brochure?',
});

beforeEach(freshTeam);
afterEach(() => {
  vi.useRealTimers();
});

describe('the one door to the log', () => {
  it('writes what it decided, or nothing at all', async () => {
    const before = await contents();
    const bug = command('item.add', () =>
      success({ value: null, changes: [change('item', 'x', { title: 'x'.repeat(9_000) })] }),
    );
    await expect(bug).rejects.toThrow('malformed item');
    const thrown = command('item.add', () => {
      throw new TypeError('a bug');
    });
    await expect(thrown).rejects.toThrow('a bug');
    expect(await contents()).toEqual(before);
  });

  it('never writes a field that rows need for themselves', async () => {
    for (const field of ['id', 'stamps', 'lane', 'queue', '__proto__', 'constructor']) {
      const set = Object.fromEntries([[field, 'x']]);
      const bug = command('item.add', () =>
        success({ value: null, changes: [{ entity: 'item', id: 'x', set }] }),
      );
      await expect(bug).rejects.toThrow('malformed');
    }
    expect(await db.items.count()).toBe(0);
  });

  it('stamps each event later than all before, also while the clock goes backwards', async () => {
    const now = vi.spyOn(clock, 'now');
    for (const time of [5_000_000_000_000, 4_000_000_000_000, 1, 5_000_000_000_000, 5_000_000_000_001]) {
      now.mockReturnValue(time);
      await done(addItem({ title: 'a' }));
    }
    const events = await db.events.orderBy('id').toArray();
    const added = events.filter((event) => event.kind === 'item.add');
    expect(added).toHaveLength(5);
    expect(added.map((event) => ('at' in event ? event.at : 0))).toEqual([
      5_000_000_000_000, 4_000_000_000_000, 1, 5_000_000_000_000, 5_000_000_000_001,
    ]);
  });

  it('tells this context after it was stored; a listener with a bug does not unsave it', async () => {
    const heard: string[] = [];
    const stops = [
      onCommitted((kind) => heard.push(kind)),
      onCommitted((kind) => heard.push(`again ${kind}`)),
    ];
    await done(addItem({ title: 'a' }));
    await addItem({ title: '' });
    await moveItems({ itemIds: [], column: 'ready', position: { at: 'top' } });
    expect(heard).toEqual(['item.add', 'again item.add']);
    for (const stop of stops) stop();
    await done(addItem({ title: 'b' }));
    expect(heard).toHaveLength(2);
  });

  it('loses no update when many press at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => captureRequest(draft(n + 10))));
    await Promise.all(Array.from({ length: 30 }, (_, n) => addItem({ title: `Item ${n}` })));
    expect(await db.counters.get('queue:waiting')).toMatchObject({ n: 30 });
    expect(await db.counters.get('lane:backlog')).toMatchObject({ n: 30 });
    expect(new Set(await itemIds('backlog')).size).toBe(30);
  });
});

describe('what a press costs', () => {
  it('is the same in an empty database and among thousands, and little', async () => {
    await done(captureRequest(draft(1)));
    const empty = countOperations();
    await done(captureRequest(draft(2)));
    const first = structuredClone(empty);
    vi.restoreAllMocks();

    await fill(3_000);
    const full = countOperations();
    await done(captureRequest(draft(3)));

    expect(full).toEqual(first);
    expect(full.reads.length).toBeLessThanOrEqual(4);
    expect(full.writes).toHaveLength(4);
  });

  it('of a move is the same too', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    await done(addItem({ title: 'b' }));
    await fill(3_000);
    const operations = countOperations();
    await done(moveItems({ itemIds: [itemId], column: 'ready', position: { at: 'bottom' } }));
    expect(operations.reads.length).toBeLessThanOrEqual(8);
    expect(operations.writes.length).toBeLessThanOrEqual(6);
  });
});

/** Rows as years of work leave them, put straight into the tables: the log is not looked at here. */
async function fill(count: number): Promise<void> {
  const ranks = ranksBetween(null, null, count);
  await db.transaction('rw', [db.items, db.requests], async () => {
    await db.items.bulkPut(
      ranks.map((rank, n) => ({
        id: `item${n}`,
        stamps: {},
        title: `Item ${n}`,
        column: 'ready',
        lane: 'ready',
        rank,
        addedAt: n,
      })),
    );
    await db.requests.bulkPut(
      ranks.map((_, n) => ({
        id: `request${n}`,
        stamps: {},
        title: `Request ${n}`,
        state: 'waiting',
        queue: 'waiting',
        known: n % 2 ? 'gmail:thread3x' : `gmail:other${n}`,
        capturedAt: n,
      })),
    );
  });
}
