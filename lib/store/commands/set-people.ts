import type { TooMany } from '@/lib/domain/item-edit';
import { type NotPulled, peopleIn } from '@/lib/domain/people';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/**
 * Says who works on an item; an empty list takes everybody off. Refused while it waits in a queue: work is pulled, and
 * never assigned before.
 */
export async function setPeople(
  itemId: string,
  people: readonly string[],
): Promise<Outcome<null, Gone | NotPulled | TooMany>> {
  return command('item.people', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const column = await find('column', item.value.column);
    // A column that was deleted while the item stood in it says nothing of where the work is: its start does.
    const kind = column.ok ? column.value.kind : item.value.startedAt === undefined ? 'queue' : 'active';
    const named = peopleIn(kind, people);
    if (!named.ok) return named;
    const changed = changedOnly<'item'>({ people: named.value.length > 0 ? named.value : null }, item.value);
    return success({ value: null, changes: changed ? [change('item', itemId, changed)] : [] });
  });
}
