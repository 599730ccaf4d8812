import { boundColumn, type BadColumn, type BacklogStays, type ColumnEdit } from '@/lib/domain/columns';
import { type LastDoneColumn, mayChange } from '@/lib/domain/columns';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { columns } from '../queries/board';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { turnedItems } from '../turned-items';
import { changedOnly } from './changed-only';

/**
 * Renames a column, sets its kind, limit and minimum, or says whether a full column refuses or asks why. With the kind
 * the two points of its items change: they count as started, or finished, from the day they came into the column. In a
 * queue work belongs to nobody: whoever was on it is taken off, and `left` says of how many items that was.
 */
export async function editColumn(
  columnId: string,
  edit: ColumnEdit,
): Promise<Outcome<{ left: number }, Gone | BadColumn | BacklogStays | LastDoneColumn>> {
  return command('column.edit', async (_now, _records, askForTime) => {
    const column = await find('column', columnId);
    if (!column.ok) return column;
    const bound = boundColumn(edit, column.value);
    if (!bound.ok) return bound;
    const changed = changedOnly<'column'>(bound.value, column.value);
    if (!changed) return success({ value: { left: 0 }, changes: [] });
    const changes = [change('column', columnId, changed)];
    if (changed.kind) {
      const allowed = mayChange(await columns(), columnId, changed.kind);
      if (!allowed.ok) return allowed;
      changes.push(...(await turnedItems(columnId, changed.kind, askForTime)));
    }
    const left = changes.filter(({ entity, set }) => entity === 'item' && set['people'] === null).length;
    return success({ value: { left }, changes });
  });
}
