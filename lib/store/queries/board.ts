import { Dexie } from 'dexie';
import type { Column, Item } from '@/lib/domain/entities';
import { db } from '../db';
import { counterId } from '../project';
import { alive } from '../rows';

/** The columns, in order. */
export async function columns(): Promise<Column[]> {
  const rows = await db.columns.toArray();
  return rows
    .map((row) => alive('column', row))
    .filter((column) => column !== undefined)
    .toSorted((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1));
}

/** How many items each column holds, by column id. */
export async function counts(columnIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.counters.bulkGet(columnIds.map((id) => counterId('lane', id)));
  return new Map(columnIds.map((id, index) => [id, rows[index]?.n ?? 0]));
}

function lane(columnId: string) {
  return db.items.where('[lane+rank]').between([columnId, Dexie.minKey], [columnId, Dexie.maxKey]);
}

/** The first items of a column, in order: what the first paint needs. */
export async function firstItems(columnId: string, limit: number): Promise<Item[]> {
  return known(await lane(columnId).limit(limit).toArray());
}

/** The ids of a column's items, in order: keys alone, at a twentieth of the cost of the rows. */
export async function itemIds(columnId: string): Promise<string[]> {
  return lane(columnId).primaryKeys();
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
