import { Dexie } from 'dexie';
import { backlogColumnId } from '@/lib/domain/board';
import type { Change } from '@/lib/domain/event';
import { gapBeside, type Side } from '@/lib/domain/launch-line';
import { ranksBetween, ranksInGap } from '@/lib/domain/rank';
import { db } from './db';
import { idsIn } from './lane';
import { neighbours, type Place } from './neighbours';
import { alive, change } from './rows';

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
 * whole column. A neighbour that has left the column meanwhile counts as its end. The launch line stays where it is: what
 * goes before an item stands on that item's side of it, what goes after one on that one's; the top is above it.
 */
export async function placeIn(lane: string, position: Position, ids: readonly string[]): Promise<Placement> {
  const moving = new Set(ids);
  const [[before, after], line] = await Promise.all([neighbours(lane, position, moving), lineIn(lane)]);
  const side = sideOf(position);
  const [lower, upper] = gapBeside([before?.rank ?? null, after?.rank ?? null], line, side);
  const ranks = ranksInGap(lower, upper, ids.length);
  if (ranks.ok) return { ranks: ranks.value, rekeyed: [] };
  const inRun =
    before && before.rank === after?.rank ? await rekeyRun(lane, before, moving, ids.length, line) : null;
  return inRun ?? rekeyLane(lane, before, moving, ids.length, line, side);
}

/** Finds the order key for the launch line itself: one that no item has. */
export async function placeLine(lane: string, position: Position): Promise<Placement> {
  const nobody = new Set<string>();
  const [before, after] = await neighbours(lane, position, nobody);
  const ranks = ranksInGap(before?.rank ?? null, after?.rank ?? null, 1);
  if (ranks.ok) return { ranks: ranks.value, rekeyed: [] };
  const inRun = before && before.rank === after?.rank ? await rekeyRun(lane, before, nobody, 1, null) : null;
  return inRun ?? rekeyLane(lane, before, nobody, 1, null, 'above');
}

async function lineIn(lane: string): Promise<string | null> {
  if (lane !== backlogColumnId) return null;
  return alive('team', await db.team.get('team'))?.cutRank ?? null;
}

function sideOf(position: Position): Side {
  return 'after' in position || ('at' in position && position.at === 'top') ? 'above' : 'below';
}

/** Makes room in a run of equal keys: `before` keeps its key, the arriving and those that follow share what is below. */
async function rekeyRun(
  lane: string,
  before: Place,
  moving: ReadonlySet<string>,
  arriving: number,
  line: string | null,
): Promise<Placement | null> {
  const run = await db.items.where('[lane+rank]').equals([lane, before.rank]).primaryKeys();
  const rest = run.filter((id) => id > before.id && !moving.has(id));
  const next = await db.items
    .where('[lane+rank]')
    .between([lane, before.rank], [lane, Dexie.maxKey], false, true)
    .filter((row) => !moving.has(row.id))
    .first();
  const rank = next?.['rank'];
  const below = typeof rank === 'string' ? rank : null;
  // Equals stand on one side of the line together, and stay on it.
  const [lower, upper] = gapBeside([before.rank, below], line, 'above');
  const keys = ranksInGap(lower, upper, arriving + rest.length);
  if (!keys.ok) return null;
  return {
    ranks: keys.value.slice(0, arriving),
    rekeyed: rest.map((id, index) => change('item', id, { rank: keys.value[arriving + index] })),
  };
}

/** New keys for a whole column, and for the launch line where it stands in it. */
async function rekeyLane(
  lane: string,
  before: Place | undefined,
  moving: ReadonlySet<string>,
  arriving: number,
  line: string | null,
  side: Side,
): Promise<Placement> {
  const staying = (await idsIn(lane)).filter((id) => !moving.has(id));
  const gap = before ? staying.indexOf(before.id) + 1 : 0;
  const above = line === null ? 0 : await countAbove(lane, line, moving);
  const lineFirst = above < gap || (above === gap && side === 'below');
  const keys = ranksBetween(null, null, staying.length + arriving + (line === null ? 0 : 1));
  const lineAt = line === null ? Infinity : above + (lineFirst ? 0 : arriving);
  const keyAt = (index: number) => keys[index < lineAt ? index : index + 1];
  const rekeyed = staying.map((id, index) =>
    change('item', id, { rank: keyAt(index < gap ? index : index + arriving) }),
  );
  if (line !== null) rekeyed.push(change('team', 'team', { cutRank: keys[lineAt] }));
  const ranks = Array.from({ length: arriving }, (_, index) => keyAt(gap + index) ?? '');
  return { ranks, rekeyed };
}

async function countAbove(lane: string, line: string, moving: ReadonlySet<string>): Promise<number> {
  const above = await db.items
    .where('[lane+rank]')
    .between([lane, Dexie.minKey], [lane, line], true, false)
    .primaryKeys();
  return above.filter((id) => !moving.has(id)).length;
}
