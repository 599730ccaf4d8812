import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nativeVersion, schemaVersion } from '@/lib/store/schema-version';

/** The store as a context of its own has it, over a database that others may hold open too. */
async function load(factory: IDBFactory | undefined) {
  vi.resetModules();
  const before = Dexie.dependencies.indexedDB;
  Dexie.dependencies.indexedDB = factory as IDBFactory;
  const { db } = await import('@/lib/store/db');
  const { databaseState, onDatabaseState } = await import('@/lib/store/database-state');
  const { addRequest } = await import('@/lib/store/commands/add-request');
  Dexie.dependencies.indexedDB = before;
  return { db, databaseState, onDatabaseState, addRequest };
}

/** What a later version does to the database, with the browser's own interface. */
function upgrade(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('backlight', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not upgraded')));
  });
}

let factory: IDBFactory;

beforeEach(() => {
  factory = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the database', () => {
  it('asks for strict durability: what was told as saved survives a killed browser', async () => {
    const { db } = await load(factory);
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await db.transaction('rw', db.items, () => db.items.count());
    expect(asked.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual([
      'readwrite',
      { durability: 'strict' },
    ]);
  });

  it('makes way for newer code at once, says so, and does not come back', async () => {
    const { db, databaseState, onDatabaseState, addRequest } = await load(factory);
    const heard: string[] = [];
    onDatabaseState((state) => heard.push(state));
    await addRequest({ title: 'before' });
    const newer = await upgrade(factory, nativeVersion + 10);
    expect(databaseState()).toBe('outdated');
    expect(heard).toEqual(['outdated']);
    expect(await addRequest({ title: 'after' })).toEqual({ ok: false, reason: 'storage-blocked' });
    await expect(db.requests.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    newer.close();
  });

  it('of newer code is not opened, nor changed, by older code', async () => {
    const first = await load(factory);
    await first.db.open();
    first.db.close();
    const newer = nativeVersion + 10;
    (await upgrade(factory, newer)).close();
    const { databaseState, addRequest } = await load(factory);
    expect(await addRequest({ title: 'old rows' })).toEqual({ ok: false, reason: 'storage-blocked' });
    expect(databaseState()).toBe('outdated');
    const still = await upgrade(factory, newer);
    expect(still.version).toBe(newer);
    still.close();
  });

  it('whose last upgrade was cut short is not written to', async () => {
    const { db, addRequest } = await load(factory);
    await db.open();
    await db.meta.put({ id: 'schemaVersion', value: String(schemaVersion + 1) });
    expect(await addRequest({ title: 'a' })).toEqual({ ok: false, reason: 'storage-blocked' });
  });

  it('that an older window holds is told as blocked in time', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('backlight', 5);
      request.addEventListener('success', () => resolve(request.result));
    });
    const { databaseState, addRequest } = await load(factory);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pressed = addRequest({ title: 'a' });
    await vi.waitFor(() => expect(databaseState()).toBe('blocked'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await pressed).toEqual({ ok: false, reason: 'storage-blocked' });
    vi.useRealTimers();
    held.close();
  });

  it('that the browser does not have is a refusal, no crash', async () => {
    const { addRequest } = await load(undefined);
    expect(await addRequest({ title: 'a' })).toEqual({ ok: false, reason: 'storage-unavailable' });
  });

  it('that could not be opened once is opened again by the next press', async () => {
    const { addRequest } = await load(factory);
    const open = vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
    });
    expect(await addRequest({ title: 'a' })).toEqual({ ok: false, reason: 'storage-full' });
    open.mockRestore();
    expect(await addRequest({ title: 'a' })).toMatchObject({ ok: true });
  });
});
