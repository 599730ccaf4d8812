import { Dexie } from 'dexie';
import type { Change } from '@/lib/domain/event';
import { ranksBetween, ranksInGap } from '@/lib/domain/rank';
import { db } from './db';
import { idsIn } from './lane';
import { neighbours, type Place } from './neighbours';
import { change } from './rows';

/** Where in a column an item goes. `before` and `after` name an item of that column. */
export type Position = { at: 'top' } | { at: 'bottom' } | { before: string } | { after: string };

/** Order keys for the arriving items, and the re-keyed neighbours where there was no room between equals. */
export interface Placement {
  ranks: string[];
  rekeyed: Change[];
}

/**
 * Finds order keys for `ids`, in their order, at a position of a column, inside the caller's transaction. Where two
 * neighbours are equal the run of equals below is re-keyed in the same event; where a key would grow past its limit, the
 * whole column. A neighbour that has left the column meanwhile counts as its end.
 */
export async function placeIn(lane: string, position: Position, ids: readonly string[]): Promise<Placement> {
  const moving = new Set(ids);
  const [before, after] = await neighbours(lane, position, moving);
  const ranks = ranksInGap(before?.rank ?? null, after?.rank ?? null, ids.length);
  if (ranks.ok) return { ranks: ranks.value, rekeyed: [] };
  const inRun =
    before && before.rank === after?.rank ? await rekeyRun(lane, before, moving, ids.length) : null;
  return inRun ?? rekeyLane(lane, before, moving, ids.length);
}

/** Makes room in a run of equal keys: `before` keeps its key, the arriving and those that follow share what is below. */
async function rekeyRun(
  lane: string,
  before: Place,
  moving: ReadonlySet<string>,
  arriving: number,
): Promise<Placement | null> {
  const run = await db.items.where('[lane+rank]').equals([lane, before.rank]).primaryKeys();
  const rest = run.filter((id) => id > before.id && !moving.has(id));
  const next = await db.items
    .where('[lane+rank]')
    .between([lane, before.rank], [lane, Dexie.maxKey], false, true)
    .filter((row) => !moving.has(row.id))
    .first();
  const rank = next?.['rank'];
  const keys = ranksInGap(before.rank, typeof rank === 'string' ? rank : null, arriving + rest.length);
  if (!keys.ok) return null;
  return {
    ranks: keys.value.slice(0, arriving),
    rekeyed: rest.map((id, index) => change('item', id, { rank: keys.value[arriving + index] })),
  };
}

async function rekeyLane(
  lane: string,
  before: Place | undefined,
  moving: ReadonlySet<string>,
  arriving: number,
): Promise<Placement> {
  const staying = (await idsIn(lane)).filter((id) => !moving.has(id));
  const gap = before ? staying.indexOf(before.id) + 1 : 0;
  const keys = ranksBetween(null, null, staying.length + arriving);
  const rekeyed = staying.map((id, index) =>
    change('item', id, { rank: keys[index < gap ? index : index + arriving] }),
  );
  return { ranks: keys.slice(gap, gap + arriving), rekeyed };
}
