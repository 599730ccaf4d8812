import { setDatabaseState } from '../database-state';
import { fillNew, migrateRows } from '../migrate';
import { schema, tableNames } from '../schema';
import { nativeVersion } from '../schema-version';

/**
 * Opens the database without Dexie, making it or bringing it up to this version where that is needed. `onClosed` hears when
 * it was closed under us: by newer code that wants it, or by the browser.
 */
export function openNative(name: string, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (!request.transaction) return;
      makeTables(request.result, request.transaction);
      if (oldVersion === 0) fillNew(request.transaction);
      else migrateRows(request.transaction);
    });
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => {
        database.close();
        onClosed();
      });
      database.addEventListener('close', onClosed);
      setDatabaseState('usable');
      resolve(database);
    });
    request.addEventListener('blocked', () => setDatabaseState('blocked'));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database did not open')));
  });
}

/** Makes the tables and indexes that are missing, under the names that Dexie gives them, and drops those that are no more. */
function makeTables(database: IDBDatabase, transaction: IDBTransaction): void {
  const now: ReadonlySet<string> = new Set(tableNames);
  for (const name of database.objectStoreNames) {
    if (!now.has(name)) database.deleteObjectStore(name);
  }
  for (const name of tableNames) {
    const [key = 'id', ...indexes] = schema[name].split(', ');
    const table = database.objectStoreNames.contains(name)
      ? transaction.objectStore(name)
      : database.createObjectStore(name, { keyPath: key });
    for (const source of indexes) {
      const index = source.replace('*', '');
      if (table.indexNames.contains(index)) continue;
      const fields = index.startsWith('[') ? index.slice(1, -1).split('+') : index;
      table.createIndex(index, fields, { multiEntry: source.startsWith('*') });
    }
  }
}
