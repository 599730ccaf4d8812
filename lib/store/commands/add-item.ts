import { backlogColumnId, flowPoints } from '@/lib/domain/board';
import type { NoTitle } from '@/lib/domain/item-edit';
import { type LaneOf, newInLane } from '@/lib/domain/lanes';
import type { ColumnFull } from '@/lib/domain/limits';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { type Position, placeIn } from '../place';
import { askRoom, columnAmong, openBoard } from '../room';
import type { Gone } from '../find';
import { change } from '../rows';

export interface NewItem {
  title: string;
  description?: string;
  /** The backlog when absent. */
  column?: string;
  /** The end of the column when absent. */
  position?: Position;
  /** The lane it stands in: it gets what makes that lane. */
  lane?: LaneOf;
  /** Why a full column takes one more (soft limits). */
  reason?: string;
}

/** Adds an Item to the backlog, or straight into a column. */
export async function addItem(
  item: NewItem,
): Promise<Outcome<{ itemId: string }, NoTitle | Gone | ColumnFull>> {
  const title = boundLine(item.title, textLimits.title);
  if (!title) return refuse({ reason: 'no-title' });
  return command('item.add', async (now, records) => {
    const board = await openBoard(records);
    const column = columnAmong(board, item.column ?? backlogColumnId);
    if (!column.ok) return column;
    const ofLane = item.lane ? newInLane(item.lane) : {};
    const arrival = { after: { ...ofLane, column: column.value.id } };
    const admitted = await askRoom(records, board, [arrival], item.reason, item.lane);
    if (!admitted.ok) return admitted;
    const itemId = newId();
    const { ranks, rekeyed } = await placeIn(column.value.id, item.position ?? { at: 'bottom' }, [itemId]);
    const added = change('item', itemId, {
      title,
      ...ofLane,
      column: column.value.id,
      rank: ranks[0] ?? '',
      addedAt: now,
      description: boundText(item.description ?? '', textLimits.description) || undefined,
      ...flowPoints({}, column.value.kind, now),
    });
    return success({
      value: { itemId },
      changes: [added, ...rekeyed],
      reason: item.reason,
    });
  });
}
