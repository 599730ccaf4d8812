import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { change, find, type Gone } from '../rows';

/** Deletes items, as one step that can be taken back. Those already gone are left out. */
export async function deleteItems(itemIds: readonly string[]): Promise<Outcome<{ deleted: number }, Gone>> {
  return command('item.delete', async (now) => {
    const found = await Promise.all(itemIds.map((id) => find('item', id)));
    const missing = found.find((item) => !item.ok);
    const changes = found
      .filter((item) => item.ok)
      .map(({ value }) => change('item', value.id, { deletedAt: now }));
    if (changes.length === 0 && missing) return missing;
    return success({ value: { deleted: changes.length }, changes });
  });
}
