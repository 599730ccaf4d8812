import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/**
 * Several devices in one test: each has its own copy of the store over its own IndexedDB, and its own clock. The store
 * knows one database per context, so each device loads the modules anew.
 */
export interface Device {
  name: string;
  db: typeof import('@/lib/store/db').db;
  receive: typeof import('@/lib/store/receive').receive;
  rebuild: typeof import('@/lib/store/rebuild').rebuild;
  setUpTeam: typeof import('@/lib/store/commands/set-up-team').setUpTeam;
  addItem: typeof import('@/lib/store/commands/add-item').addItem;
  editItem: typeof import('@/lib/store/commands/edit-item').editItem;
  moveItems: typeof import('@/lib/store/commands/move-items').moveItems;
  deleteItems: typeof import('@/lib/store/commands/delete-items').deleteItems;
  captureRequest: typeof import('@/lib/store/commands/capture-request').captureRequest;
  acceptRequest: typeof import('@/lib/store/commands/accept-request').acceptRequest;
  declineRequest: typeof import('@/lib/store/commands/decline-request').declineRequest;
  editColumn: typeof import('@/lib/store/commands/edit-column').editColumn;
  setBoardPolicy: typeof import('@/lib/store/commands/set-board-policy').setBoardPolicy;
  undo: typeof import('@/lib/store/commands/undo').undo;
  setClock: (now: () => number) => void;
}

export async function makeDevice(name: string): Promise<Device> {
  const before = Dexie.dependencies.indexedDB;
  Dexie.dependencies.indexedDB = new IDBFactory();
  vi.resetModules();
  const { db } = await import('@/lib/store/db');
  const { clock } = await import('@/lib/platform/clock');
  const device: Device = {
    name,
    db,
    ...(await import('@/lib/store/receive')),
    ...(await import('@/lib/store/rebuild')),
    ...(await import('@/lib/store/commands/set-up-team')),
    ...(await import('@/lib/store/commands/add-item')),
    ...(await import('@/lib/store/commands/edit-item')),
    ...(await import('@/lib/store/commands/move-items')),
    ...(await import('@/lib/store/commands/delete-items')),
    ...(await import('@/lib/store/commands/capture-request')),
    ...(await import('@/lib/store/commands/accept-request')),
    ...(await import('@/lib/store/commands/decline-request')),
    ...(await import('@/lib/store/commands/edit-column')),
    ...(await import('@/lib/store/commands/set-board-policy')),
    ...(await import('@/lib/store/commands/undo')),
    setClock: (now) => {
      clock.now = now;
    },
  };
  await db.open();
  Dexie.dependencies.indexedDB = before;
  return device;
}

/** Takes everything away but the device's own id. */
export async function empty({ db }: Device): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== 'meta');
  await db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}
