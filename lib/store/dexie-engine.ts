import type { Transaction } from 'dexie';
import type { BacklightDatabase } from './db';
import type { Engine } from './engine';
import type { Records, Stored } from './records';
import { type TableName, tableNames } from './schema';

/** Transactions of the pages: Dexie tells every live query, in every window, what they changed. */
export function dexieEngine(db: BacklightDatabase): Engine {
  const run = async <T>(
    mode: 'r' | 'rw',
    tables: readonly TableName[],
    work: (records: Records) => Promise<T>,
    began?: (abort: () => void) => void,
  ) => {
    // A database that could not be opened stays shut for every later use, unless somebody asks again.
    if (db.hasFailed()) await db.open();
    return db.transaction(mode, [...tables], async (transaction) => {
      began?.(() => abort(transaction));
      return work(dexieRecords(db));
    });
  };
  return {
    open: async () => void (await db.open()),
    isOpen: () => db.isOpen(),
    read: (tables, work) => run('r', tables, work),
    write: (tables, work, began) => run('rw', tables ?? tableNames, work, began),
  };
}

/** The tables of the transaction around the caller. */
export function dexieRecords(db: BacklightDatabase): Records {
  const table = <T extends TableName>(name: T) => db.table<Stored<T>, string>(name);
  return {
    connection: db.backendDB(),
    get: (name, id) => table(name).get(id),
    getMany: (name, ids) => table(name).bulkGet([...ids]),
    lastId: async (name) => (await table(name).orderBy('id').reverse().limit(1).primaryKeys())[0],
    idsUnder: async (name, index, values) => [
      ...new Set(
        await table(name)
          .where(index)
          .anyOf([...values])
          .primaryKeys(),
      ),
    ],
    all: (name) => table(name).toArray(),
    firstUnder: (name, index, first) => table(name).where(index).between([first], [first, []]).first(),
    lastUnder: (name, index, first) => table(name).where(index).between([first], [first, []]).last(),
    add: (name, rows) => table(name).bulkAdd(rows),
    put: (name, rows) => table(name).bulkPut(rows),
    remove: (name, ids) => table(name).bulkDelete([...ids]),
  };
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // Committing already, or over: too late to stop.
    if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
  }
}
