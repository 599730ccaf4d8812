import type { Engine } from '../engine';
import type { Records } from '../records';
import { type TableName, tableNames } from '../schema';
import { openNative } from './open';
import { nativeRecords } from './records';
import { tellPages } from './tell-pages';

/**
 * Transactions of the background, on the bare database: every press that finds the background asleep waits until its script
 * has been read, and Dexie would be half of it (decision 0011).
 */
export function nativeEngine(name: string): Engine {
  let opening: Promise<IDBDatabase> | undefined;
  let isOpen = false;
  const forget = () => {
    opening = undefined;
    isOpen = false;
  };
  const open = () => {
    opening ??= openNative(name, forget).then(
      (database) => {
        isOpen = true;
        return database;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opening;
  };
  return {
    open: async () => void (await open()),
    isOpen: () => isOpen,
    read: async (tables, work) => {
      const transaction = (await open()).transaction(tables, 'readonly');
      return work(nativeRecords(transaction));
    },
    write: async (tables, work, began) => {
      const database = await open();
      const transaction = database.transaction(tables ?? tableNames, 'readwrite', { durability: 'strict' });
      began(() => abort(transaction));
      const touched = new Set<TableName>();
      const outcome = await carryOut(transaction, work, nativeRecords(transaction, touched));
      if (touched.size > 0) tellPages(name, touched);
      return outcome;
    },
  };
}

/** Resolves when all of it is on disk; when anything failed, nothing of it is. */
async function carryOut<T>(
  transaction: IDBTransaction,
  work: (records: Records) => Promise<T>,
  records: Records,
): Promise<T> {
  const done = completed(transaction);
  // Whoever fails first says why; the other must not count as unheard.
  done.catch(() => undefined);
  try {
    const outcome = await work(records);
    await done;
    return outcome;
  } catch (error) {
    abort(transaction);
    // Of requests that fail together the transaction knows which was the first, and why.
    throw transaction.error ?? error;
  }
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('The transaction was stopped.', 'AbortError')),
    );
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // Committing already, or over: too late to stop.
    if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
  }
}
