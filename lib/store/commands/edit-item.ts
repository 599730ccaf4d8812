import {
  type BadDay,
  boundItemEdit,
  type ItemEdit,
  type NoTitle,
  type TooLong,
  type TooMany,
} from '@/lib/domain/item-edit';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { textId } from '../project';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/** Changes an Item's own fields; null clears one. Fields that are as they were are not written. */
export async function editItem(
  itemId: string,
  edit: ItemEdit,
): Promise<Outcome<null, NoTitle | BadDay | TooMany | TooLong | Gone>> {
  const bound = boundItemEdit(edit);
  if (!bound.ok) return bound;
  return command('item.edit', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const text = await db.texts.get(textId('item', itemId));
    const changed = changedOnly<'item'>(bound.value, { ...text, ...item.value });
    return success({ value: null, changes: changed ? [change('item', itemId, changed)] : [] });
  });
}
