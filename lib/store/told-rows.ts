import type { IndexableType, RangeSet } from 'dexie';
import { asRangeSet } from './range-set';
import { schema, type TableName } from './schema';
import { toldParts } from './told-parts';

interface Row {
  id: string;
}

type Parts = Record<string, RangeSet>;

/** A transaction of Dexie's, which tells live queries of these parts when it is on disk. */
type Telling = IDBTransaction & { mutatedParts?: Parts };

/** Has live queries told which rows of a table a transaction wrote or removed, as Dexie itself tells it. */
export function tellRows(
  transaction: Telling,
  database: string,
  table: TableName,
  rows: readonly Row[],
): void {
  const parts = (transaction.mutatedParts ??= {});
  const add = (index: string, keys: IndexableType[]) => {
    const part = `idb://${database}/${table}/${index}`;
    parts[part] = asRangeSet(parts[part]).addKeys(keys);
  };
  const ids = rows.map(({ id }) => id);
  add('', ids);
  // Where the rows stood before is not known.
  add(':dels', ids);
  const [, ...indexes] = schema[table].split(', ');
  for (const index of indexes) {
    const keys = rows.flatMap((row) => indexKeys(row, index));
    if (keys.length > 0) add(index.replace('*', ''), keys);
  }
}

/** Has live queries told that any row of a table may be another one. */
export function tellTable(transaction: Telling, database: string, table: TableName): void {
  Object.assign((transaction.mutatedParts ??= {}), toldParts(database, [table]));
}

/** Under what keys an index holds a row; none where it leaves it out. */
function indexKeys(row: object, index: string): IndexableType[] {
  const field = (name: string): unknown => Reflect.get(row, name);
  const source = index.replace('*', '');
  const key = source.startsWith('[') ? source.slice(1, -1).split('+').map(field) : field(source);
  const isLeftOut = [key].flat().some((part) => part === undefined || part === null);
  if (isLeftOut) return [];
  // The rows are ours, and so is the schema: what is indexed is text, a number, or a list of them.
  return (index.startsWith('*') && Array.isArray(key) ? key : [key]) as IndexableType[];
}
