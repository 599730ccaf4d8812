import { Dexie, liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { clock } from '@/lib/platform/clock';
import * as ids from '@/lib/platform/ids';
import { command } from '@/lib/store/command';
import { addNote } from '@/lib/store/commands/add-note';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { dexieEngine } from '@/lib/store/dexie-engine';
import { type Engine, engine, setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { patience } from '@/lib/store/patience';
import { requestsIn } from '@/lib/store/queries/requests';
import { summary } from '@/lib/store/queries/summary';
import { receive } from '@/lib/store/receive';
import { change } from '@/lib/store/rows';
import { databaseName } from '@/lib/store/schema';
import { nativeVersion, schemaVersion } from '@/lib/store/schema-version';
import { installDatabase } from './support/old-database';
import { columnNames, contents, done, freshDatabase, freshTeam } from './support/database';

const engines: [string, () => Engine][] = [
  ['Dexie', () => dexieEngine(db)],
  ['the bare database', () => nativeEngine(databaseName)],
];

const draft = (n: number): CaptureDraft => ({
  requestId: `aaaaaaaaaaaaaaaa${n}`,
  title: 'We need a brochure by Friday',
  source: { app: 'gmail', container: `thread${n}`, capturedAt: 1_760_000_000_000, via: 'button' },
  excerpt: 'Hi, could you make a brochure?',
});

/** Everything a press can lead to, in one order. */
async function pressing(): Promise<void> {
  const first = await done(captureRequest(draft(1)));
  const second = await done(captureRequest(draft(2)));
  await done(addNote({ about: second.requestId, text: 'Eight pages' }));
  const { eventId } = await done(undo(first.eventId));
  await done(undo(eventId));
  await done(undo(first.eventId));
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  setEngine(dexieEngine(db));
});

describe.for(engines)('on %s', ([, make]) => {
  beforeEach(async () => {
    await freshTeam();
    setEngine(make());
  });

  it('a press is a waiting request with its text, and the same source is known the next time', async () => {
    const { requestId } = await done(captureRequest(draft(1)));
    expect(await requestsIn('waiting', 5)).toMatchObject([{ id: requestId }]);
    expect((await db.texts.get(`request/${requestId}`))?.['excerpt']).toBe(draft(1).excerpt);
    const again = { ...draft(1), requestId: 'bbbbbbbbbbbbbbbbbbbb' };
    expect(await captureRequest(again)).toMatchObject({ ok: false, reason: 'known', requestId });
    expect((await summary('2026-11-22')).waiting).toBe(1);
  });

  it('a press that was undone waits no more, and its count is gone', async () => {
    const { eventId } = await done(captureRequest(draft(1)));
    await done(undo(eventId));
    expect(await requestsIn('waiting', 5)).toEqual([]);
    expect(await db.counters.get('queue:waiting')).toBeUndefined();
  });

  it('a failure in the middle leaves nothing behind, and says what it was', async () => {
    const before = await contents();
    const outcome = command('request.add', async (_now, records) => {
      await records.put('counters', [{ id: 'queue:waiting', n: 99 }]);
      throw new TypeError('a bug');
    });
    await expect(outcome).rejects.toThrow('a bug');
    expect(await contents()).toEqual(before);
  });

  it('a row that is there already ends the whole step', async () => {
    const [event] = await db.events.toArray();
    if (!event) throw new Error('no event');
    const write = engine().write(
      undefined,
      async (records) => {
        await Promise.all([records.put('counters', [{ id: 'x', n: 1 }]), records.add('events', [event])]);
      },
      () => undefined,
    );
    await expect(write).rejects.toThrow();
    expect(await db.counters.get('x')).toBeUndefined();
  });

  it('a full disk is told as such', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await captureRequest(draft(1))).toEqual({ ok: false, reason: 'storage-full' });
  });

  it('a step that hangs is stopped: nothing lands after the person was told', async () => {
    const before = await contents();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = command('request.add', async (_now, records) => {
      // Requests keep the transaction alive, as a slow disk would.
      for (let n = 0; n < 1_000_000; n += 1) {
        if (n === 3) void vi.advanceTimersByTimeAsync(patience);
        await records.put('counters', [{ id: 'queue:waiting', n }]);
      }
      return success({ value: null, changes: [change('request', 'x', { title: 'never' })] });
    });
    expect(await hanging).toEqual({ ok: false, reason: 'storage-stuck' });
    vi.useRealTimers();
    expect(await contents()).toEqual(before);
  });

  it('a step is on its way to disk before anybody has heard of a single row', async () => {
    const order: string[] = [];
    const finish: () => void = Reflect.get(IDBTransaction.prototype, 'commit');
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function commit(this: IDBTransaction) {
      order.push('finished');
      finish.call(this);
    });
    for (const name of ['add', 'put'] as const) {
      const write = Reflect.get(IDBObjectStore.prototype, name) as (row: unknown) => IDBRequest<IDBValidKey>;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function ask(this: IDBObjectStore, row) {
        const request = write.call(this, row);
        order.push('asked');
        request.addEventListener('success', () => order.push('written'));
        return request;
      });
    }
    const { requestId } = await done(captureRequest(draft(1)));
    vi.restoreAllMocks();
    expect(order).toEqual([...Array(4).fill('asked'), 'finished', ...Array(4).fill('written')]);
    expect(await requestsIn('waiting', 5)).toMatchObject([{ id: requestId }]);
    expect(await db.events.where('refs').equals(requestId).count()).toBe(1);
  });

  it('a large step is not finished before all of its portions are written', async () => {
    const finish = vi.spyOn(IDBTransaction.prototype, 'commit');
    const changes = ranksBetween(null, null, 60).map((rank, n) =>
      change('item', `item${String(n).padStart(16, '0')}`, {
        title: `Poster ${n}`,
        column: 'backlog',
        rank,
        addedAt: n,
      }),
    );
    await done(command('item.add', () => success({ value: null, changes })));
    expect(finish).not.toHaveBeenCalled();
    expect(await db.items.count()).toBe(60);
  });

  it('events from elsewhere come in once', async () => {
    const event = {
      id: '0198f0000000-0000-aaaaaaaaaa',
      v: 1,
      kind: 'request.add',
      by: 'aaaaaaaaaa',
      at: 1_760_000_000_000,
      changes: [
        { entity: 'request', id: 'r', set: { title: 'a', state: 'waiting', capturedAt: 1_760_000_000_000 } },
      ],
    };
    expect(await receive([event, event])).toMatchObject({ applied: 1 });
    expect(await receive([event])).toMatchObject({ applied: 0, known: 1 });
    expect((await db.counters.get('queue:waiting'))?.n).toBe(1);
  });
});

describe('both engines', () => {
  it('write the same rows for the same presses', async () => {
    const written: unknown[] = [];
    for (const [, make] of engines) {
      let n = 0;
      vi.spyOn(clock, 'now').mockImplementation(() => 1_760_000_000_000 + (n += 1));
      vi.spyOn(ids, 'newId').mockImplementation(() => `id${(n += 1)}`);
      vi.spyOn(ids, 'newDeviceId').mockReturnValue('aaaaaaaaaa');
      await freshTeam();
      setEngine(make());
      await pressing();
      written.push(await contents());
      setEngine(dexieEngine(db));
      vi.restoreAllMocks();
    }
    expect(written[1]).toEqual(written[0]);
  });

  it('make the same database, down to each index', async () => {
    const shapes = [];
    for (const [, make] of engines) {
      await db.delete();
      const made = make();
      await made.open();
      shapes.push(await shape());
      // The one that was made by the other engine is worked with as well.
      setEngine(dexieEngine(db));
      expect(await setUpTeam({ name: 'Team', columnNames })).toMatchObject({ ok: true });
    }
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[0]).toMatchObject({ version: nativeVersion });
  });

  it.each(['v1', 'v2'].flatMap((version) => engines.map(([name, make]) => [version, name, make] as const)))(
    'bring a database of %s up to this one: %s',
    async (version, _name, make) => {
      await freshDatabase();
      const asMade = await shape();
      await installDatabase(version);
      const made = make();
      await made.open();
      await db.open();
      expect(await shape()).toEqual(asMade);
      setEngine(made);
      expect(await captureRequest(draft(1))).toMatchObject({ ok: true });
      expect((await db.meta.get('schemaVersion'))?.value).toBe(String(schemaVersion));
      expect(await db.items.where('marks').equals('creating/blocked').count()).toBe(1);
    },
  );
});

describe('the background, on the bare database,', () => {
  beforeEach(async () => {
    await freshTeam();
    setEngine(nativeEngine(databaseName));
  });

  it('tells the live queries of pages what it wrote', async () => {
    const seen: number[] = [];
    const live = liveQuery(() =>
      db.requests
        .where('[queue+capturedAt]')
        .between(['waiting', Dexie.minKey], ['waiting', Dexie.maxKey])
        .count(),
    );
    const subscription = live.subscribe((count) => void seen.push(count));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    const { eventId } = await done(captureRequest(draft(1)));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await done(undo(eventId));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    subscription.unsubscribe();
  });

  it('lets newer code have the database, and writes nothing old into it', async () => {
    await done(captureRequest(draft(1)));
    db.close();
    const request = indexedDB.open(databaseName, nativeVersion + 10);
    const newer = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    expect(await captureRequest(draft(2))).toEqual({ ok: false, reason: 'storage-blocked' });
    newer.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName).addEventListener('success', resolve);
    });
    await db.open();
  });

  it('opens a database anew that was closed under it', async () => {
    await done(captureRequest(draft(1)));
    await db.delete();
    await db.open();
    await done(captureRequest(draft(1)));
    expect(await db.requests.count()).toBe(1);
  });

  it('tries again after it could not be opened', async () => {
    setEngine(nativeEngine(databaseName));
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
    });
    expect(await captureRequest(draft(1))).toEqual({ ok: false, reason: 'storage-full' });
    open.mockRestore();
    expect(await captureRequest(draft(1))).toMatchObject({ ok: true });
  });
});

/** The database as the browser sees it. */
async function shape(): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(databaseName);
    request.addEventListener('success', () => resolve(request.result));
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = names.map((name) => {
    const table = transaction.objectStore(name);
    const indexes = [...table.indexNames].map((each) => {
      const { name: index, keyPath, multiEntry, unique } = table.index(each);
      return { index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: table.keyPath, autoIncrement: table.autoIncrement, indexes };
  });
  const { version } = database;
  const meta = transaction.objectStore('meta').getAllKeys();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  return { version, tables, meta: meta.result };
}
