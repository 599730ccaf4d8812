import { Dexie } from 'dexie';
import type { Change } from '@/lib/domain/event';
import { rankBetween, ranksBetween } from '@/lib/domain/rank';
import { db } from './db';
import { change } from './rows';

/** Where in a column an item goes. `before` and `after` name an item of that column. */
export type Position = { at: 'top' } | { at: 'bottom' } | { before: string } | { after: string };

/** Order keys for the arriving items, and the re-keyed neighbours where there was no room between equals. */
export interface Placement {
  ranks: string[];
  rekeyed: Change[];
}

interface Place {
  id: string;
  rank: string;
}

/**
 * Finds order keys for `ids`, in their order, at a position of a column, inside the caller's transaction. Reads two
 * neighbours; only when these are equal, or the key grows past its limit, is the whole column re-keyed in the same event.
 * A neighbour that has left the column meanwhile counts as its end.
 */
export async function placeIn(lane: string, position: Position, ids: readonly string[]): Promise<Placement> {
  const moving = new Set(ids);
  const [before, after] = await neighbours(lane, position, moving);
  const ranks: string[] = [];
  let previous = before?.rank ?? null;
  for (let index = 0; index < ids.length; index += 1) {
    const rank = rankBetween(previous, after?.rank ?? null);
    if (!rank.ok) return rekeyLane(lane, before, moving, ids.length);
    ranks.push(rank.value);
    previous = rank.value;
  }
  return { ranks, rekeyed: [] };
}

async function neighbours(
  lane: string,
  position: Position,
  moving: ReadonlySet<string>,
): Promise<[Place | undefined, Place | undefined]> {
  if ('at' in position) {
    const [edge] = await walk(lane, null, position.at === 'top' ? 'down' : 'up', moving);
    return position.at === 'top' ? [undefined, edge] : [edge, undefined];
  }
  const anchorId = 'before' in position ? position.before : position.after;
  const row = await db.items.get(anchorId);
  if (row?.['lane'] !== lane || typeof row['rank'] !== 'string' || moving.has(anchorId)) {
    return neighbours(lane, { at: 'bottom' }, moving);
  }
  const anchor = { id: anchorId, rank: row['rank'] };
  if ('before' in position) {
    const [before] = await walk(lane, anchor, 'up', moving);
    return [before, anchor];
  }
  const [after] = await walk(lane, anchor, 'down', moving);
  return [anchor, after];
}

/** The next item of the column from `from` (or from the end), in (key, id) order, leaving out those that move. */
async function walk(
  lane: string,
  from: Place | null,
  direction: 'up' | 'down',
  moving: ReadonlySet<string>,
): Promise<Place[]> {
  const lower = direction === 'down' && from ? from.rank : Dexie.minKey;
  const upper = direction === 'up' && from ? from.rank : Dexie.maxKey;
  const range = db.items.where('[lane+rank]').between([lane, lower], [lane, upper], true, true);
  const ordered = direction === 'up' ? range.reverse() : range;
  const found = await ordered
    .filter((row) => !moving.has(row.id) && (from === null || follows(row, from, direction)))
    .limit(1)
    .toArray();
  return found.map((row) => ({ id: row.id, rank: String(row['rank']) }));
}

function follows(
  row: { id: string; [field: string]: unknown },
  from: Place,
  direction: 'up' | 'down',
): boolean {
  const rank = String(row['rank']);
  if (rank !== from.rank) return true;
  return direction === 'down' ? row.id > from.id : row.id < from.id;
}

async function rekeyLane(
  lane: string,
  before: Place | undefined,
  moving: ReadonlySet<string>,
  arriving: number,
): Promise<Placement> {
  const rows = await db.items
    .where('[lane+rank]')
    .between([lane, Dexie.minKey], [lane, Dexie.maxKey])
    .primaryKeys();
  const staying = rows.filter((id) => !moving.has(id));
  const gap = before ? staying.indexOf(before.id) + 1 : 0;
  const keys = ranksBetween(null, null, staying.length + arriving);
  const rekeyed = staying.map((id, index) =>
    change('item', id, { rank: keys[index < gap ? index : index + arriving] ?? '' }),
  );
  return { ranks: keys.slice(gap, gap + arriving), rekeyed };
}
