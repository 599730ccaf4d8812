import { boundWords, type TooMany } from '@/lib/domain/item-edit';
import { mostLabels } from '@/lib/domain/item-fields';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { findAll, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/**
 * Puts labels on items and takes others off, as one step. What is there is read in the same transaction, so that another
 * window's label stays. Capitals make no difference. Refused when an item would have more than it can hold.
 */
export async function labelItems(
  itemIds: readonly string[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Outcome<null, TooMany | Gone>> {
  const off = new Set(remove.map((label) => label.toLowerCase()));
  const fits = boundWords(add, mostLabels);
  if (!fits.ok) return fits;
  return command('item.edit', async () => {
    const found = await findAll('item', itemIds);
    if (!found.ok) return found;
    const changes = [];
    for (const item of found.value) {
      const kept = (item.labels ?? []).filter((label) => !off.has(label.toLowerCase()));
      const labels = boundWords([...kept, ...fits.value], mostLabels);
      if (!labels.ok) return labels;
      const changed = changedOnly<'item'>({ labels: labels.value.length > 0 ? labels.value : null }, item);
      if (changed) changes.push(change('item', item.id, changed));
    }
    return success({ value: null, changes });
  });
}
