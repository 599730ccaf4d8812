import { Dexie, type DBCore } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { onCommitted } from '@/lib/store/committed';
import { db } from '@/lib/store/db';
import { patience } from '@/lib/store/patience';
import { writeFailure } from '@/lib/store/write-failure';
import { contents, done, freshTeam } from './support/database';

beforeEach(freshTeam);
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  db.unuse({ stack: 'dbcore', name: 'fault' });
  db.close();
});

const press = () =>
  captureRequest({
    requestId: 'aaaaaaaaaaaaaaaaaaaa',
    title: 'Brochure',
    source: { app: 'gmail', container: 't1', capturedAt: 1_760_000_000_000, via: 'button' },
    excerpt: 'please',
  });

const writes = ['add', 'put', 'delete'] as const;

type Carry = (asked: { operation: () => unknown; source: unknown }) => IDBRequest<IDBValidKey>;

/** Has the nth write fail: at once, or as a request that is taken and ends in an error. */
function failing(strike: number, error: DOMException, when: 'at once' | 'later'): void {
  let nth = 0;
  const operation = () => {
    throw error;
  };
  for (const name of writes) {
    const write = Reflect.get(IDBObjectStore.prototype, name) as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name as 'add').mockImplementation(function fail(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (nth++ !== strike) return write.apply(this, args) as IDBRequest<IDBValidKey>;
      if (when === 'at once') return operation();
      // The stand-in for the browser's database carries out requests by this name.
      const carry = Reflect.get(this.transaction, '_execRequestAsync') as Carry;
      return carry.call(this.transaction, { operation, source: this });
    });
  }
}

/** Holds the first read of a step until `go` is called; `reached` resolves when it is asked for. */
async function holdingReads(): Promise<{ reached: Promise<void>; go: () => void }> {
  const { promise: held, resolve: go } = Promise.withResolvers<void>();
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  db.close();
  db.use({
    stack: 'dbcore',
    name: 'fault',
    create: (core): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          getMany: async (request) => {
            reach();
            // Its transaction is kept alive by Dexie while it waits, as a hanging request would keep it.
            await Dexie.waitFor(held);
            return table.getMany(request);
          },
        };
      },
    }),
  });
  await db.open();
  return { reached, go };
}

describe('a write that the platform refuses', () => {
  it.each([
    ['QuotaExceededError', 'no more room', 'storage-full'],
    ['UnknownError', 'Internal error: FILE_ERROR_NO_SPACE', 'storage-full'],
    ['UnknownError', 'Internal error opening backing store', 'storage-unavailable'],
    ['InvalidStateError', 'A mutation operation was attempted', 'storage-unavailable'],
    ['AbortError', 'aborted', 'storage-unavailable'],
  ])(
    '%s (%s) is the refusal %s wherever it strikes, and leaves nothing half written',
    async (name, message, reason) => {
      const before = await contents();
      for (const when of ['at once', 'later'] as const) {
        for (let strike = 0; strike < 4; strike += 1) {
          failing(strike, new DOMException(message, name), when);
          expect([when, strike, await press()]).toEqual([when, strike, { ok: false, reason }]);
          vi.restoreAllMocks();
        }
      }
      expect(await contents()).toEqual(before);
      expect(await press()).toMatchObject({ ok: true });
    },
  );

  it('is not announced', async () => {
    const heard: string[] = [];
    const stop = onCommitted((kind) => heard.push(kind));
    failing(0, new DOMException('', 'QuotaExceededError'), 'later');
    await press();
    stop();
    expect(heard).toEqual([]);
  });

  it.each([
    ['a bug', new TypeError('x is undefined'), null],
    ['a misuse of a transaction', new DOMException('', 'TransactionInactiveError'), null],
    ['no error at all', 'nonsense', null],
    ['a browser without a database', new Dexie.MissingAPIError(), 'storage-unavailable'],
    ['a private window', new DOMException('', 'SecurityError'), 'storage-unavailable'],
    ['a newer database', new DOMException('', 'VersionError'), 'storage-blocked'],
    [
      'a database that was closed because the disk was full',
      Object.assign(new Dexie.DatabaseClosedError(), { inner: new DOMException('', 'QuotaExceededError') }),
      'storage-full',
    ],
  ])('%s is told apart', (_what, error, reason) => {
    expect(writeFailure(error)?.reason ?? null).toBe(reason);
  });
});

describe('a write that hangs', () => {
  it('is told within the patience, and cannot land afterwards', async () => {
    const { reached, go } = await holdingReads();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pressed = press();
    await reached;
    await vi.advanceTimersByTimeAsync(patience);
    expect(await pressed).toEqual({ ok: false, reason: 'storage-stuck' });
    vi.useRealTimers();
    go();
    db.unuse({ stack: 'dbcore', name: 'fault' });
    db.close();
    await db.open();
    expect(await db.requests.count()).toBe(0);
    expect(await db.counters.get('queue:waiting')).toBeUndefined();
    expect(await press()).toMatchObject({ ok: true });
  });

  it('because the database does not open is told too, and does not run when it opens at last', async () => {
    db.close();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const wait = () => held;
    db.on('ready', wait);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opened = db.open();
    const pressed = press();
    await vi.advanceTimersByTimeAsync(patience);
    const answer = await pressed;
    vi.useRealTimers();
    db.on('ready').unsubscribe(wait);
    letGo();
    await opened;
    expect(answer).toMatchObject({ ok: false });
    expect(await db.requests.count()).toBe(0);
    await done(addItem({ title: 'afterwards' }));
  });
});
