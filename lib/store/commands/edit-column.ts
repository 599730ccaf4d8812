import type { FieldSet } from '@/lib/domain/entities';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

export type ColumnEdit = Pick<FieldSet<'column'>, 'name' | 'limit' | 'limitMode'>;
export type NoName = { reason: 'no-name' };
/** A limit is a whole number from 1 to 999, or none (null). */
export type BadLimit = { reason: 'bad-limit' };

/** Renames a column, sets its limit, or says whether a full column refuses or asks why. */
export async function editColumn(
  columnId: string,
  edit: ColumnEdit,
): Promise<Outcome<null, Gone | NoName | BadLimit>> {
  const set: ColumnEdit = { ...edit };
  if (typeof edit.name === 'string') set.name = boundLine(edit.name, textLimits.name);
  if (set.name === '' || set.name === null) return refuse({ reason: 'no-name' });
  const { limit } = set;
  if (typeof limit === 'number' && !(Number.isInteger(limit) && limit >= 1 && limit <= 999)) {
    return refuse({ reason: 'bad-limit' });
  }
  return command('column.edit', async () => {
    const column = await find('column', columnId);
    if (!column.ok) return column;
    const changed = changedOnly<'column'>(set, column.value);
    return success({ value: null, changes: changed ? [change('column', columnId, changed)] : [] });
  });
}
