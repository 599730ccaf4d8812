import type { TableName } from '../schema';
import { toldParts } from '../told-parts';

/** Where Dexie, in every page, listens for what other contexts wrote. A test holds the two together. */
const channelName = 'x-storagemutated-1';

let channel: BroadcastChannel | undefined;

/**
 * Tells the live queries of all pages that something in these tables has changed: not which rows, since the background
 * writes seldom and little.
 */
export function tellPages(databaseName: string, tables: Iterable<TableName>): void {
  channel ??= new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own origin alone
  channel.postMessage(toldParts(databaseName, tables));
}
