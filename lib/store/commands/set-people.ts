import type { TooMany } from '@/lib/domain/item-edit';
import type { ColumnFull } from '@/lib/domain/limits';
import { type NotPulled, peopleIn } from '@/lib/domain/people';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { askRoom, columnAmong, openBoard } from '../room';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/**
 * Says who works on an item; an empty list takes everybody off. Refused while it waits in a queue: work is pulled, and
 * never assigned before. A limit for each person speaks up when somebody would have more at once.
 */
export async function setPeople(
  itemId: string,
  people: readonly string[],
  reason?: string,
): Promise<Outcome<null, Gone | NotPulled | TooMany | ColumnFull>> {
  return command('item.people', async (_now, records) => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const board = await openBoard(records);
    const column = columnAmong(board, item.value.column);
    // A column that was deleted while the item stood in it says nothing of where the work is: its start does.
    const kind = column.ok ? column.value.kind : item.value.startedAt === undefined ? 'queue' : 'active';
    const named = peopleIn(kind, people);
    if (!named.ok) return named;
    const changed = changedOnly<'item'>({ people: named.value.length > 0 ? named.value : null }, item.value);
    const after = { ...item.value, people: named.value };
    const admitted = await askRoom(records, board, [{ before: item.value, after }], reason);
    if (!admitted.ok) return admitted;
    return success({ value: null, reason, changes: changed ? [change('item', itemId, changed)] : [] });
  });
}
