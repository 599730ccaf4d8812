import type { FieldSet } from '@/lib/domain/entities';
import { refuse, success } from '@/lib/domain/result';
import { boundPerson } from '@/lib/domain/source';
import { isDay } from '@/lib/domain/time';
import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { textId } from '../project';
import { change, find, type Gone } from '../rows';
import { changedOnly } from './changed-only';
import type { NoTitle } from './add-item';

export type ItemEdit = Pick<FieldSet<'item'>, 'title' | 'description' | 'dueOn' | 'blocked' | 'requester'>;

/** A day that is none of the calendar's. */
export type BadDay = { reason: 'bad-day' };

/** Changes an Item's own fields; null clears one. Fields that are as they were are not written. */
export async function editItem(
  itemId: string,
  edit: ItemEdit,
): Promise<Outcome<null, NoTitle | BadDay | Gone>> {
  const set: ItemEdit = { ...edit };
  if (typeof edit.title === 'string') set.title = boundLine(edit.title, textLimits.title);
  if (set.title === '' || set.title === null) return refuse({ reason: 'no-title' });
  if (typeof edit.description === 'string')
    set.description = boundText(edit.description, textLimits.description) || null;
  if (typeof edit.blocked === 'string') set.blocked = boundLine(edit.blocked, textLimits.reason) || null;
  if (edit.requester) set.requester = boundPerson(edit.requester);
  if (typeof edit.dueOn === 'string' && !isDay(edit.dueOn)) return refuse({ reason: 'bad-day' });
  return command('item.edit', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const text = await db.texts.get(textId('item', itemId));
    const changed = changedOnly<'item'>(set, { ...text, ...item.value });
    return success({ value: null, changes: changed ? [change('item', itemId, changed)] : [] });
  });
}
