import { flowPoints } from '@/lib/domain/board';
import type { ColumnKind } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { changedOnly } from './commands/changed-only';
import { db } from './db';
import { laneOf } from './lane';
import { alive, change } from './rows';

/**
 * What a new kind of their column means for its items, inside the caller's transaction: work that stood there all along
 * was started, or finished, on the day it came in, which its moves tell. What waits in a queue belongs to nobody.
 */
export async function turnedItems(
  columnId: string,
  kind: ColumnKind,
  askForTime: (more: number) => void,
): Promise<Change[]> {
  const rows = await laneOf(columnId).toArray();
  askForTime(rows.length * 10);
  const items = rows.map((row) => alive('item', row)).filter((item) => item !== undefined);
  const cameIn = new Map<string, number>();
  if (kind !== 'queue') {
    const moves = await db.moves
      .where('item')
      .anyOf(items.map(({ id }) => id))
      .toArray();
    // In the order of the log: the last one into the column stays. Undoing and redoing leaves moves too, in turn.
    for (const { item, to, at } of moves) if (to === columnId) cameIn.set(item, at);
  }
  return items.flatMap((item) => {
    const points = flowPoints(item, kind, cameIn.get(item.id) ?? item.addedAt);
    const changed = changedOnly<'item'>(points, item);
    return changed ? [change('item', item.id, changed)] : [];
  });
}
