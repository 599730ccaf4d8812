import { item as itemById } from '@/lib/store/queries/entities';
import { itemIds, itemsById } from '@/lib/store/queries/board';

export const item = itemById;

/** Titles of the backlog, in alphabetical order. */
export async function items(): Promise<string[]> {
  const rows = await itemsById(await itemIds('backlog'));
  return rows.flatMap((row) => (row ? [row.title] : [])).toSorted();
}
