import { Dexie, type Table, type Transaction } from 'dexie';
import type { TableName } from './schema';
import { tellRows, tellTable } from './told-rows';

/** From so many rows on, what is done with them is done in portions. Dexie itself tells of single rows up to here. */
const manyFrom = 50;

/** Rows in one portion: few enough that none keeps the page from a key. */
const portion = 250;

/** Rows read at once where most of what lies between two is wanted too. */
const stretch = 500;

/** Whether rows are so many, or belong to so many others, that each by itself would be a burden to whoever listens. */
export function areMany(rows: readonly unknown[]): boolean {
  return rows.length >= manyFrom || rows.some((row) => refsOf(row) >= manyFrom);
}

function refsOf(row: unknown): number {
  if (typeof row !== 'object' || row === null || !('refs' in row) || !Array.isArray(row.refs)) return 0;
  return row.refs.length;
}

/**
 * Writes rows in portions, in the transaction around the caller, with a pause for the page after each; the live queries
 * hear that the table has changed, once and not row by row. Dexie would write them in one task, and hand on a tree of all
 * their keys to each query.
 */
export async function writeMany<R>(
  { idbtrans, db }: Transaction,
  name: TableName,
  rows: readonly R[],
  write: (store: IDBObjectStore, row: R) => IDBRequest,
): Promise<void> {
  tellTable(idbtrans, db.name, name);
  const store = idbtrans.objectStore(name);
  let written: Promise<unknown> = Dexie.Promise.resolve();
  for (let from = 0; from < rows.length; from += portion) {
    const requests = rows.slice(from, from + portion).map((row) => write(store, row));
    // While these are written the next ones are made: the database never waits for the page.
    await written;
    written = answers(requests);
  }
  await written;
}

/**
 * Asks for the writing of a few rows, all of them in this call, in the transaction around the caller; the live queries hear
 * of each row. Dexie would ask for them too, but a row that the database does not take would not be told to the caller
 * at once.
 */
export function writeFew<R extends { id: string }>(
  { idbtrans, db }: Transaction,
  name: TableName,
  rows: readonly R[],
  write: (store: IDBObjectStore, row: R) => IDBRequest,
): Promise<unknown> {
  const store = idbtrans.objectStore(name);
  const written = answers(rows.map((row) => write(store, row)));
  tellRows(idbtrans, db.name, name, rows);
  return written;
}

/** Resolves when all of a portion were answered; rejects with the first that failed, which ends the transaction. */
function answers(requests: readonly IDBRequest[]): Promise<unknown> {
  const answered = new Dexie.Promise((resolve, reject) => {
    for (const request of requests) {
      request.addEventListener('error', (event) => {
        // Where Dexie hears of it, it keeps the transaction from being ended by it, to end it itself: too late for one that is
        // on its way to disk.
        event.stopPropagation();
        reject(request.error);
      });
    }
    const last = requests.at(-1);
    if (last) last.addEventListener('success', () => resolve(undefined));
    else resolve(undefined);
  });
  // Whoever fails first says why; what is written meanwhile must not count as unheard.
  answered.catch(() => undefined);
  return answered;
}

/**
 * Reads the rows of these keys that are there, in no order, and maybe others. Where they lie close together, as those of a bulk step do, whole stretches are read: one
 * row costs a twentieth of what it does by itself.
 */
export async function readMany<R extends { id: string }>(
  table: Table<R, string>,
  ids: readonly string[],
): Promise<R[]> {
  const sorted = [...new Set(ids)].toSorted(byCode);
  const found: R[] = [];
  let at = 0;
  let dense = true;
  while (at < sorted.length) {
    const rows: (R | undefined)[] = dense
      ? await table.where('id').between(sorted[at], sorted.at(-1), true, true).limit(stretch).toArray()
      : await table.bulkGet(sorted.slice(at, at + portion));
    for (const row of rows) if (row) found.push(row);
    const last = rows.at(-1)?.id;
    if (!dense) at += portion;
    else if (rows.length < stretch || last === undefined) break;
    else {
      const before = at;
      while (at < sorted.length && (sorted[at] ?? '') <= last) at += 1;
      dense = at - before > stretch / 4;
    }
  }
  return found;
}

/** The order of the database. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The keys of the rows that an index holds under any of many values, each once. */
export async function keysUnder<R>(
  table: Table<R, string>,
  index: string,
  values: readonly (string | number)[],
): Promise<string[]> {
  const keys = new Set<string>();
  for (let from = 0; from < values.length; from += portion) {
    const some = values.slice(from, from + portion);
    // A cursor over them all would go from key to key.
    const lists = await Dexie.Promise.all(
      some.map((value) => table.where(index).equals(value).primaryKeys()),
    );
    for (const list of lists) for (const key of list) keys.add(key);
  }
  return [...keys];
}
