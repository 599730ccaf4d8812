import { nativeRecords } from '../native/records';
import { nativeVersion } from '../schema-version';
import { readSummary, type Summary, summaryTables } from './summary';

/**
 * The same answer as `summary`, read without Dexie: for the popup's first frame, which comes sooner than Dexie is loaded.
 * It only ever reads, closes at once, and never makes a database: null when there is none yet or when it cannot be
 * read like this; then ask `summary`, which also knows why.
 */
export async function quickSummary(name: string, today: string): Promise<Summary | null> {
  const database = await openExisting(name);
  if (!database) return null;
  try {
    const transaction = database.transaction(summaryTables, 'readonly');
    return await readSummary(nativeRecords(transaction), today);
  } catch {
    // Whatever it is, `summary` meets it too and has the words for it.
    return null;
  } finally {
    database.close();
  }
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      // Newer code made it: its rows may mean something else.
      if (request.result.version === nativeVersion) return resolve(request.result);
      request.result.close();
      resolve(null);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
  });
}
