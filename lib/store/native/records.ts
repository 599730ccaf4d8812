import type { Records } from '../records';
import type { TableName } from '../schema';
import { answer } from './answer';

/** The tables of one transaction of the bare database. `touched` collects those that are written. */
export function nativeRecords(transaction: IDBTransaction, touched?: Set<TableName>): Records {
  const table = (name: TableName) => transaction.objectStore(name);
  const written = (name: TableName) => {
    touched?.add(name);
    return table(name);
  };
  return {
    connection: transaction.db,
    get: (name, id) => answer(table(name).get(id)),
    getMany: (name, ids) => Promise.all(ids.map((id) => answer(table(name).get(id)))),
    lastId: async (name) => {
      const cursor = await answer(table(name).openKeyCursor(null, 'prev'));
      return cursor?.primaryKey as string | undefined;
    },
    idsUnder: async (name, index, values) => {
      const from = table(name).index(index);
      const keys = await Promise.all(values.map((value) => answer(from.getAllKeys(value))));
      return [...new Set(keys.flat() as string[])];
    },
    all: (name) => answer(table(name).getAll()),
    firstUnder: (name, index, first) =>
      answer(
        table(name)
          .index(index)
          .get(IDBKeyRange.bound([first], [first, []])),
      ),
    lastUnder: async (name, index, first) => {
      const range = IDBKeyRange.bound([first], [first, []]);
      return (await answer(table(name).index(index).openCursor(range, 'prev')))?.value as never;
    },
    allUnder: (name, index, first) =>
      answer(
        table(name)
          .index(index)
          .getAll(IDBKeyRange.bound([first], [first, []])),
      ),
    // One answer for all: requests of a transaction are answered in order, and one that fails ends all of it.
    add: (name, rows) => last(rows.map((row) => written(name).add(row))),
    put: (name, rows) => last(rows.map((row) => written(name).put(row))),
    remove: (name, ids) => last(ids.map((id) => written(name).delete(id))),
    finish: () => transaction.commit(),
  };
}

function last(requests: IDBRequest[]): Promise<unknown> {
  const request = requests.at(-1);
  if (!request) return Promise.resolve();
  const written = answer(request);
  // Whoever fails first says why; what is written beside it must not count as unheard.
  written.catch(() => undefined);
  return written;
}
