import { Dexie, RangeSet, rangesOverlap } from 'dexie';
import { db } from '../db';
import { asRangeSet, keysIn } from '../range-set';

/** What a write touched, in this window or in another. */
export interface ChangedItems {
  /** Whether the row of an item was written or deleted. */
  row(id: string): boolean;
  /** The ids of the rows that were written or deleted; null when it cannot be told: any of them may have been. */
  ids(): string[] | null;
  /** Whether the order of a column may be another one now; `ids` are those it was known to hold. */
  lane(columnId: string, ids: ReadonlySet<string>): boolean;
}

type Parts = { [part: string]: unknown };

/** How Dexie names a table's index in what it tells of a write. */
const part = (index: string) => `idb://${db.name}/items/${index}`;

/** Calls `listener` after each write to the items, from whatever window or background it came. Returns the way to stop it. */
export function onItemsChanged(listener: (changed: ChangedItems) => void): () => void {
  const heard = (parts: Parts) => {
    if ('all' in parts) {
      listener({ row: () => true, ids: () => null, lane: () => true });
      return;
    }
    const set = (name: string) => parts[part(name)] as RangeSet | undefined;
    const [rows, unknownBefore] = [set(''), set(':dels')];
    const orders = [set('[lane+rank]'), set('[lane+finishedAt]')].filter((order) => order !== undefined);
    if (!rows && orders.length === 0 && !unknownBefore) return;
    listener({
      // One key needs the constructor with one key: an object would be taken as a tree and never match.
      row: (id) => rows !== undefined && rangesOverlap(new RangeSet(id), rows),
      ids: () => keysOf([rows, unknownBefore]),
      lane: (columnId, ids) =>
        orders.some((order) =>
          rangesOverlap(new RangeSet([columnId, Dexie.minKey], [columnId, Dexie.maxKey]), order),
        ) ||
        (unknownBefore !== undefined && touches(unknownBefore, ids)),
    });
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}

/** The keys of all these sets, each once; null when one of them cannot tell. */
function keysOf(sets: readonly (RangeSet | undefined)[]): string[] | null {
  const all = sets.map(keysIn);
  return all.includes(null) ? null : Array.from(new Set(all.flatMap((keys) => keys ?? [])));
}

/** Rows whose old place Dexie did not know: they may have stood in the column. */
function touches(tree: RangeSet, ids: ReadonlySet<string>): boolean {
  for (const { from, to } of asRangeSet(tree)) {
    if (from !== to || typeof from !== 'string' || ids.has(from)) return true;
  }
  return false;
}
