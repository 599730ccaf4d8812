import type { Item } from '@/lib/domain/entities';
import { db } from '../db';
import { laneFrom } from '../lane';
import { alive } from '../rows';

/** Where an item stands now: its column, and the id behind it there, null at the end; both undefined when it is nowhere. */
export interface LanePlace {
  id: string;
  columnId?: string;
  next?: string | null;
}

/** Where some items stand, and their rows, in two short reads whatever their columns hold. Gone ones have no row. */
export async function lanePlaces(
  ids: readonly string[],
): Promise<{ places: LanePlace[]; items: (Item | undefined)[] }> {
  // Two reads and no transaction around them: its end would be waited for too, and comes long after the answers.
  const rows = await db.items.bulkGet([...ids]);
  const places = await Promise.all(
    ids.map(async (id, index) => {
      const row = rows[index];
      const [lane, rank] = [row?.['lane'], row?.['rank']];
      if (typeof lane !== 'string' || typeof rank !== 'string') return { id };
      const behind = await laneFrom(lane, rank).limit(sameKey).primaryKeys();
      const at = behind.indexOf(id);
      // Many under one key, or moved on meanwhile: it cannot be told who is next without reading on.
      if (at === -1 || (at === behind.length - 1 && behind.length === sameKey)) return { id, columnId: lane };
      return { id, columnId: lane, next: behind[at + 1] ?? null };
    }),
  );
  return { places, items: rows.map((row) => alive('item', row)) };
}

/** Items read from an order key on: itself, those that two windows gave the very same key, and the next. */
const sameKey = 4;

/**
 * A column's ids after items came, left or moved within it; null when that cannot be told without reading the column. An
 * order it has already stays as it is.
 */
export function placed(
  columnId: string,
  ids: readonly string[],
  places: readonly LanePlace[],
): readonly string[] | null {
  const moved = new Set(places.map(({ id }) => id));
  const rest = ids.filter((id) => !moved.has(id));
  // From the back: the one behind may be one that moved as well, and then stands already.
  let open = places.filter((place) => place.columnId === columnId);
  while (open.length > 0) {
    const waiting: LanePlace[] = [];
    for (const { id, next } of open) {
      const at = next === null ? rest.length : next === undefined ? -1 : rest.indexOf(next);
      if (at === -1) waiting.push({ id, columnId, ...(next === undefined ? {} : { next }) });
      else rest.splice(at, 0, id);
    }
    if (waiting.length === open.length) return null;
    open = waiting;
  }
  return rest;
}
