import { schema, type TableName } from './schema';

/**
 * How Dexie tells live queries that any row of these tables may be another one now. A range of keys as Dexie writes it, from
 * the least there can be to the greatest; a test holds the two together.
 */
export function toldParts(databaseName: string, tables: Iterable<TableName>): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const table of tables) {
    const [, ...indexes] = schema[table].split(', ');
    for (const index of ['', ':dels', ...indexes.map((source) => source.replace('*', ''))]) {
      // One of its own for each: Dexie adds to the ranges it was given.
      parts[`idb://${databaseName}/${table}/${index}`] = {
        from: -Infinity,
        to: [[]],
        d: 1,
        l: null,
        r: null,
      };
    }
  }
  return parts;
}
