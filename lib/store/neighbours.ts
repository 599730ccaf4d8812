import { Dexie } from 'dexie';
import { db } from './db';
import { idsIn } from './lane';
import type { Position } from './place';

/** An item and its order key. */
export interface Place {
  id: string;
  rank: string;
}

/** Up to so many moving items are stepped over one by one; with more, the keys of the whole column are read at once. */
const fewSteps = 20;

/**
 * The two items between which a position of a column lies, leaving out those that move; undefined stands for its end.
 * An anchor that has left the column, or moves itself, counts as the bottom.
 */
export async function neighbours(
  lane: string,
  position: Position,
  moving: ReadonlySet<string>,
): Promise<[Place | undefined, Place | undefined]> {
  if ('at' in position) return aroundEnd(lane, position.at, moving);
  const anchorId = 'before' in position ? position.before : position.after;
  const row = moving.has(anchorId) ? undefined : await db.items.get(anchorId);
  if (row?.['lane'] !== lane || typeof row['rank'] !== 'string') return aroundEnd(lane, 'bottom', moving);
  const anchor = { id: anchorId, rank: row['rank'] };
  if ('before' in position) return [await next(lane, anchor, 'up', moving), anchor];
  return [anchor, await next(lane, anchor, 'down', moving)];
}

async function aroundEnd(
  lane: string,
  end: 'top' | 'bottom',
  moving: ReadonlySet<string>,
): Promise<[Place | undefined, Place | undefined]> {
  const edge = await next(lane, null, end === 'top' ? 'down' : 'up', moving);
  return end === 'top' ? [undefined, edge] : [edge, undefined];
}

/** The next staying item of the column from `from` (or from the end), in (key, id) order. */
async function next(
  lane: string,
  from: Place | null,
  direction: 'up' | 'down',
  moving: ReadonlySet<string>,
): Promise<Place | undefined> {
  if (moving.size > fewSteps) return nextAmongKeys(lane, from, direction, moving);
  const lower = direction === 'down' && from ? from.rank : Dexie.minKey;
  const upper = direction === 'up' && from ? from.rank : Dexie.maxKey;
  const range = db.items.where('[lane+rank]').between([lane, lower], [lane, upper], true, true);
  let found: Place | undefined;
  // Keys carry all that is needed: [column, key] and the id. `until` looks before each step, so one step too many is made
  // at most.
  await (direction === 'up' ? range.reverse() : range)
    .until(() => found !== undefined)
    .eachKey((key, { primaryKey: id }) => {
      const rank = Array.isArray(key) ? String(key[1]) : '';
      if (!moving.has(id) && (from === null || follows({ id, rank }, from, direction)))
        found ??= { id, rank };
    });
  return found;
}

function follows(place: Place, from: Place, direction: 'up' | 'down'): boolean {
  if (place.rank !== from.rank) return true;
  return direction === 'down' ? place.id > from.id : place.id < from.id;
}

async function nextAmongKeys(
  lane: string,
  from: Place | null,
  direction: 'up' | 'down',
  moving: ReadonlySet<string>,
): Promise<Place | undefined> {
  const ids = (await idsIn(lane)).filter((id) => !moving.has(id));
  const start = from ? ids.indexOf(from.id) + (direction === 'down' ? 1 : -1) : direction === 'down' ? 0 : -1;
  const id = from ? ids[start] : ids.at(start);
  const row = id === undefined ? undefined : await db.items.get(id);
  return row ? { id: row.id, rank: String(row['rank']) } : undefined;
}
