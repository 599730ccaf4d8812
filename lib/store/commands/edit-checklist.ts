import { type ChecklistEdit, editedChecklist, type NoSuchLine, type NoText } from '@/lib/domain/checklist';
import type { TooLong, TooMany } from '@/lib/domain/item-edit';
import { success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { textsOf } from '../queries/texts';
import { find, type Gone } from '../find';
import { change } from '../rows';

/** What a person does with a checklist; new lines get their ids here. */
export type StepsEdit = Exclude<ChecklistEdit, { do: 'add' }> | { do: 'add'; lines: readonly string[] };

/**
 * Changes the checklist of an Item. The list is read in the same transaction, so that a tick of another window is never
 * lost; how many lines are done is written beside it, for the cards.
 */
export async function editChecklist(
  itemId: string,
  edit: StepsEdit,
): Promise<Outcome<null, Gone | NoText | NoSuchLine | TooMany | TooLong>> {
  const named: ChecklistEdit =
    edit.do === 'add' ? { do: 'add', lines: edit.lines.map((text) => ({ id: newId(), text })) } : edit;
  return command('item.checklist', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const { steps: before = [] } = await textsOf('item', itemId);
    const edited = editedChecklist(before, named);
    if (!edited.ok) return edited;
    const steps = edited.value;
    if (JSON.stringify(steps) === JSON.stringify(before)) return success({ value: null, changes: [] });
    const set =
      steps.length === 0
        ? { steps: null, stepCount: null, stepsDone: null }
        : { steps, stepCount: steps.length, stepsDone: steps.filter(({ done }) => done).length };
    return success({ value: null, changes: [change('item', itemId, set)] });
  });
}
