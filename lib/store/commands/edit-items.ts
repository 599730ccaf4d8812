import type { FieldSet, Item } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import {
  type BadDay,
  boundItemEdit,
  boundWords,
  type NoTitle,
  type TooLong,
  type TooMany,
} from '@/lib/domain/item-edit';
import { mostLabels } from '@/lib/domain/item-fields';
import { changedLabels } from '@/lib/domain/labels';
import { type Result, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, findAll, type Gone } from '../find';
import { inTurns } from '../in-turns';
import { change } from '../rows';
import { changedOnly } from './changed-only';

/** What can be set on many items at once; null clears. Labels are added and removed, so that each item keeps its others. */
export interface ItemsEdit extends Pick<
  FieldSet<'item'>,
  'need' | 'effort' | 'customerValue' | 'businessValue' | 'type' | 'bucket' | 'guidepoint' | 'dueOn'
> {
  addLabels?: readonly string[];
  removeLabels?: readonly string[];
}

/** How an edit of many went. */
export interface Edited {
  changed: number;
  /** Items that were left as they are because they have as many labels as an item may have. */
  full: number;
  /** Items that somebody deleted meanwhile. */
  gone: number;
}

/**
 * Sets the values of items: one event, whatever their number. Items that are gone, or have no room for another label, are
 * left out and counted; when none is left the edit is refused. Fields that are as they were are not written.
 */
export async function editItems(
  itemIds: readonly string[],
  { addLabels = [], removeLabels = [], ...fields }: ItemsEdit,
): Promise<Outcome<Edited, Gone | NoTitle | BadDay | TooMany | TooLong>> {
  const bound = boundItemEdit(fields);
  if (!bound.ok) return bound;
  const set = bound.value;
  const add = boundWords(addLabels, mostLabels);
  if (!add.ok) return add;
  return command('item.edit', async (_now, records, askForTime) => {
    askForTime(itemIds.length * 10);
    if (typeof set.guidepoint === 'string') {
      const guidepoint = await find('guidepoint', set.guidepoint);
      if (!guidepoint.ok) return guidepoint;
    }
    const found = await findAll(records, 'item', itemIds);
    if (!found.ok) return found;
    const edited = await inTurns(records, found.value, (item) =>
      editOf(item, set, { add: add.value, remove: removeLabels }),
    );
    const full = edited.filter((one) => !one.ok);
    const [first] = full;
    if (first && full.length === edited.length) return first;
    const changes = edited.flatMap((one) => (one.ok && one.value ? [one.value] : []));
    const gone = new Set(itemIds).size - found.value.length;
    return success({ value: { changed: changes.length, full: full.length, gone }, changes });
  });
}

function editOf(
  item: Item,
  set: FieldSet<'item'>,
  by: { add: readonly string[]; remove: readonly string[] },
): Result<Change | null, TooMany> {
  const all = { ...set };
  if (by.add.length > 0 || by.remove.length > 0) {
    const labels = changedLabels(item.labels ?? [], by);
    if (!labels.ok) return labels;
    all.labels = labels.value.length > 0 ? labels.value : null;
  }
  const changed = changedOnly<'item'>(all, item);
  return success(changed ? change('item', item.id, changed) : null);
}
