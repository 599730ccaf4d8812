import { flowPoints } from '@/lib/domain/board';
import type { FieldSet, Item } from '@/lib/domain/entities';
import type { ColumnFull, Weighed } from '@/lib/domain/limits';
import { type LaneOf, setForLane } from '@/lib/domain/lanes';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { readAhead } from '../counters';
import { type Position, placeIn } from '../place';
import { askRoom, columnAmong, openBoard } from '../room';
import { findAll, type Gone } from '../find';
import { change } from '../rows';

export interface MoveItems {
  /** In the order they are to stand. */
  itemIds: readonly string[];
  column: string;
  position: Position;
  /** The lane they are put into: what makes it (a type, a label, a bucket) is set in the same step. */
  lane?: LaneOf;
  /** Why a full column takes more (soft limits). */
  reason?: string;
}

/**
 * Moves items to a place in a column: one event, whatever their number. Items that are gone are left out; when all are,
 * the move is refused. A move within a column asks for no room.
 */
export async function moveItems({
  itemIds,
  column: columnId,
  position,
  lane,
  reason,
}: MoveItems): Promise<Outcome<{ moved: number }, Gone | ColumnFull>> {
  return command('item.move', async (now, records, askForTime) => {
    askForTime(itemIds.length * 10);
    // All that it may need at once: what the person sees waits for each round to the database.
    const [board, found, { ranks, rekeyed }] = await Promise.all([
      openBoard(records),
      findAll(records, 'item', itemIds).then(async (items) => {
        if (items.ok) await readAhead(records, [columnId, ...items.value.map(({ column }) => column)]);
        return items;
      }),
      placeIn(columnId, position, [...new Set(itemIds)]),
    ]);
    const column = columnAmong(board, columnId);
    if (!column.ok) return column;
    if (!found.ok) return found;
    const items = found.value;
    if (items.length === 0) return success({ value: { moved: 0 }, changes: [] });
    const arrivals = items.map((item) => ({
      before: item,
      after: changed(item, { column: columnId, ...(lane ? setForLane(item, lane) : {}) }),
    }));
    const admitted = await askRoom(records, board, arrivals, reason, lane);
    if (!admitted.ok) return admitted;
    const moved = items.map((item, index) => {
      const rank = ranks[index] ?? '';
      const set = { rank, ...(lane ? setForLane(item, lane) : {}) };
      if (item.column === columnId) return change('item', item.id, set);
      return change('item', item.id, {
        ...set,
        column: columnId,
        ...flowPoints(item, column.value.kind, now),
      });
    });
    return success({ value: { moved: items.length }, changes: [...moved, ...rekeyed], reason });
  });
}

/** An item as it will be: what is cleared is gone. */
function changed(item: Item, set: FieldSet<'item'>): Weighed {
  const fields = Object.entries({ ...item, ...set }).filter(([, value]) => value !== null);
  return { column: item.column, ...Object.fromEntries(fields) };
}
