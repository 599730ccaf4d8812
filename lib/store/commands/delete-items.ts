import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { findAll, type Gone } from '../find';
import { change } from '../rows';

/** Deletes items, as one step that can be taken back. Those already gone are left out. */
export async function deleteItems(itemIds: readonly string[]): Promise<Outcome<{ deleted: number }, Gone>> {
  return command('item.delete', async (now, records, askForTime) => {
    askForTime(itemIds.length * 10);
    const found = await findAll(records, 'item', itemIds);
    if (!found.ok) return found;
    const changes = found.value.map(({ id }) => change('item', id, { deletedAt: now }));
    return success({ value: { deleted: changes.length }, changes });
  });
}
