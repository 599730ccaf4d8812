import { Dexie } from 'dexie';
import type { Column, Item } from '@/lib/domain/entities';
import { db } from '../db';
import { counterId } from '../counters';
import { idsIn, laneOf } from '../lane';
import { alive } from '../rows';
import { isDeleted, standingColumns } from '../standing';

/** The columns, in order. One that was deleted stays until its last item has left it. */
export async function columns(): Promise<Column[]> {
  const rows = await db.columns.toArray();
  const deleted = rows.filter(isDeleted).map(({ id }) => id);
  const held = deleted.length > 0 ? await counts(deleted) : undefined;
  return standingColumns(rows, (id) => held?.get(id) ?? 0);
}

/** How many items each column holds, by column id. */
export async function counts(columnIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.counters.bulkGet(columnIds.map((id) => counterId('lane', id)));
  return new Map(columnIds.map((id, index) => [id, rows[index]?.n ?? 0]));
}

/** How many items every column holds, by column id; those that hold none are left out. */
export async function allCounts(): Promise<Map<string, number>> {
  const rows = await db.counters.toArray();
  const prefix = counterId('lane', '');
  return new Map(
    rows.flatMap(({ id, n }) => (id.startsWith(prefix) ? [[id.slice(prefix.length), n] as const] : [])),
  );
}

/** The first items of a column, in order: what the first paint needs. */
export async function firstItems(columnId: string, limit: number): Promise<Item[]> {
  return known(await laneOf(columnId).limit(limit).toArray());
}

/** The ids of a column's items, in order: keys alone, at a twentieth of the cost of the rows. */
export async function itemIds(columnId: string): Promise<string[]> {
  return idsIn(columnId);
}

/** The rows of some items, in the order asked; undefined for those that are gone. */
export async function itemsById(ids: readonly string[]): Promise<(Item | undefined)[]> {
  const rows = await db.items.bulkGet([...ids]);
  return rows.map((row) => alive('item', row));
}

/** The item of a column that was started first, or undefined when it is empty. */
export async function oldestIn(columnId: string): Promise<Item | undefined> {
  const row = await db.items
    .where('[lane+startedAt]')
    .between([columnId, Dexie.minKey], [columnId, Dexie.maxKey])
    .first();
  return alive('item', row);
}

function known(rows: Parameters<typeof alive>[1][]): Item[] {
  return rows.map((row) => alive('item', row)).filter((item) => item !== undefined);
}

/** The items finished last, latest first: what a column of done work shows before it is asked for more. */
export async function lastFinished(columnId: string, limit: number): Promise<Item[]> {
  return known(await finishedIn(columnId).reverse().limit(limit).toArray());
}

/**
 * Their ids, the latest first. Last come those that were never finished: the column was one of work in progress when they
 * came into it.
 */
export async function lastFinishedIds(columnId: string, limit: number): Promise<string[]> {
  // Without a limit in one read: a cursor, which a limit backwards needs, goes from key to key.
  const finished = Number.isFinite(limit)
    ? await finishedIn(columnId).reverse().limit(limit).primaryKeys()
    : (await finishedIn(columnId).primaryKeys()).toReversed();
  if (finished.length >= limit) return finished;
  const counted = new Set(finished);
  const others = (await idsIn(columnId)).filter((id) => !counted.has(id));
  return [...finished, ...others].slice(0, limit);
}

function finishedIn(columnId: string) {
  return db.items.where('[lane+finishedAt]').between([columnId, Dexie.minKey], [columnId, Dexie.maxKey]);
}
