import { flowPoints } from '@/lib/domain/board';
import { type BacklogStays, type LastDoneColumn, mayChange } from '@/lib/domain/columns';
import type { Change } from '@/lib/domain/event';
import type { ColumnFull } from '@/lib/domain/limits';
import { refuse, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { laneOf } from '../lane';
import { placeIn } from '../place';
import { columns } from '../queries/board';
import { readLimitRules } from '../queries/limit-rules';
import type { Records } from '../records';
import { askRoom, openBoard } from '../room';
import { find, type Gone } from '../find';
import { alive, change } from '../rows';

/** Items stand in the column, and nobody said where they go. */
export type HoldsItems = { reason: 'holds-items'; count: number };

type Refused = Gone | HoldsItems | BacklogStays | LastDoneColumn | ColumnFull;

/**
 * Deletes a column; its items go to the end of the column `to`, in their order, as one step that can be taken back. The
 * limits there are asked as in any other move.
 */
export async function deleteColumn(
  columnId: string,
  to: string | null,
  reason?: string,
): Promise<Outcome<{ moved: number }, Refused>> {
  return command('column.delete', async (now, records, askForTime) => {
    // One that another device deleted stands as long as it holds items: deleting it again sends them on.
    const board = await columns();
    const column = board.find(({ id }) => id === columnId);
    if (!column) return refuse({ reason: 'gone', entity: 'column', id: columnId });
    const allowed = mayChange(board, columnId, null);
    if (!allowed.ok) return allowed;
    const items = (await laneOf(columnId).toArray())
      .map((row) => alive('item', row))
      .filter((item) => item !== undefined);
    askForTime(items.length * 10);
    const changes = [
      change('column', columnId, { deletedAt: now }),
      ...(await withoutColumn(records, columnId, now)),
    ];
    if (items.length === 0) return success({ value: { moved: 0 }, changes });
    if (to === null || to === columnId) return refuse({ reason: 'holds-items', count: items.length });
    const target = await find('column', to);
    if (!target.ok) return target;
    const arrivals = items.map((item) => ({ before: item, after: { ...item, column: to } }));
    const admitted = await askRoom(records, await openBoard(records), arrivals, reason);
    if (!admitted.ok) return admitted;
    const ids = items.map(({ id }) => id);
    const { ranks, rekeyed } = await placeIn(to, { at: 'bottom' }, ids);
    for (const [index, item] of items.entries()) {
      const points = flowPoints(item, target.value.kind, now);
      changes.push(change('item', item.id, { column: to, rank: ranks[index] ?? '', ...points }));
    }
    return success({ value: { moved: items.length }, changes: [...changes, ...rekeyed], reason });
  });
}

/** The limits that named the column do so no more; one that named no other would hold for all, and goes with it. */
async function withoutColumn(records: Records, columnId: string, now: number): Promise<Change[]> {
  const { limits } = await readLimitRules(records);
  return limits.flatMap(({ id, columns: named = [] }) => {
    if (!named.includes(columnId)) return [];
    const others = named.filter((one) => one !== columnId);
    return [change('limit', id, others.length > 0 ? { columns: others } : { deletedAt: now })];
  });
}
