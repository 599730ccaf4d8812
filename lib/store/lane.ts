import { Dexie } from 'dexie';
import { db } from './db';

/** The items of a column in (key, id) order. */
export function laneOf(columnId: string) {
  return db.items.where('[lane+rank]').between([columnId, Dexie.minKey], [columnId, Dexie.maxKey]);
}

/** The items of a column from an order key on, in the same order. */
export function laneFrom(columnId: string, rank: string) {
  return db.items.where('[lane+rank]').between([columnId, rank], [columnId, Dexie.maxKey]);
}

/** The ids of a column's items, in order: keys alone, at a twentieth of the cost of the rows. */
export async function idsIn(columnId: string): Promise<string[]> {
  return laneOf(columnId).primaryKeys();
}
