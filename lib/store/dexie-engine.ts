import { Dexie, type Transaction } from 'dexie';
import type { BacklightDatabase } from './db';
import { areMany, keysUnder, readMany, writeFew, writeMany } from './dexie-rows';
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
      return work(dexieRecords(db, transaction));
    });
  };
  return {
    open: async () => void (await db.open()),
    isOpen: () => db.isOpen(),
    // What was read is there before the transaction has ended, and nobody needs to wait for that.
    read: (tables, work) =>
      new Dexie.Promise((resolve, reject) => {
        const reading = run('r', tables, async (records) => resolve(await work(records)));
        reading.catch(reject);
      }),
    write: (tables, work, began) => run('rw', tables ?? tableNames, work, began),
  };
}

/** Rows that were read by their ids, while nobody has written to their table. */
type Held = { [T in TableName]?: Map<string, Stored<T>> };

/** The tables of the transaction around the caller. */
export function dexieRecords(db: BacklightDatabase, transaction: Transaction): Records {
  const table = <T extends TableName>(name: T) => db.table<Stored<T>, string>(name);
  const held: Held = {};
  let inPortions = false;
  /** What a decision has read the projection need not read again. */
  const heldRows = async <T extends TableName>(name: T, ids: readonly string[]) => {
    const rows: Map<string, Stored<T>> = (held[name] ??= new Map());
    const missing = ids.filter((id) => !rows.has(id));
    if (missing.length > 0) {
      const read = areMany(missing) ? readMany(table(name), missing) : table(name).bulkGet(missing);
      for (const row of await read) if (row) rows.set(row.id, row);
    }
    return ids.map((id) => rows.get(id));
  };
  const write = <R extends { id: string }>(
    name: TableName,
    rows: readonly R[],
    ask: (store: IDBObjectStore, row: R) => IDBRequest,
  ) => {
    delete held[name];
    if (!areMany(rows)) return writeFew(transaction, name, rows, ask);
    inPortions = true;
    return writeMany(transaction, name, rows, ask);
  };
  return {
    connection: db.backendDB(),
    get: (name, id) => table(name).get(id),
    getMany: heldRows,
    lastId: async (name) => (await table(name).orderBy('id').reverse().limit(1).primaryKeys())[0],
    idsUnder: (name, index, values) => keysUnder(table(name), index, values),
    all: (name) => table(name).toArray(),
    firstUnder: (name, index, first) => table(name).where(index).between([first], [first, []]).first(),
    lastUnder: (name, index, first) => table(name).where(index).between([first], [first, []]).last(),
    allUnder: (name, index, first) => table(name).where(index).between([first], [first, []]).toArray(),
    add: (name, rows) => write(name, rows, (store, row) => store.add(row)),
    put: (name, rows) => write(name, rows, (store, row) => store.put(row)),
    remove: (name, ids) =>
      write(
        name,
        ids.map((id) => ({ id })),
        (store, { id }) => store.delete(id),
      ),
    // Of many rows the next portion is asked for when the one before is written.
    finish: () => {
      if (!inPortions) transaction.idbtrans.commit();
    },
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
