import { schema, type TableName } from '../schema';

/** Where Dexie, in every page, listens for what other contexts wrote. A test holds the two together. */
const channelName = 'x-storagemutated-1';

/** Every key there can be, as Dexie writes a range of keys. */
const everything = { from: -Infinity, to: [[]], d: 1, l: null, r: null };

let channel: BroadcastChannel | undefined;

/**
 * Tells the live queries of all pages that something in these tables has changed: not which rows, since the background
 * writes seldom and little.
 */
export function tellPages(databaseName: string, tables: Iterable<TableName>): void {
  const parts: Record<string, unknown> = {};
  for (const table of tables) {
    const [, ...indexes] = schema[table].split(', ');
    for (const index of ['', ':dels', ...indexes.map((source) => source.replace('*', ''))]) {
      parts[`idb://${databaseName}/${table}/${index}`] = everything;
    }
  }
  channel ??= new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own origin alone
  channel.postMessage(parts);
}
