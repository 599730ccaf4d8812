import type { View } from '@/lib/domain/entities';
import { db } from '../db';
import { alive } from '../rows';

/** The saved views, by name. */
export async function views(): Promise<View[]> {
  const rows = await db.views.toArray();
  return rows
    .map((row) => alive('view', row))
    .filter((view) => view !== undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
