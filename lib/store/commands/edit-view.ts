import type { FieldSet } from '@/lib/domain/entities';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';
import type { NoName } from './save-view';

/** Gives a saved view another name, or another search. */
export async function editView(
  viewId: string,
  edit: { name?: string; query?: string },
): Promise<Outcome<null, Gone | NoName>> {
  const set: FieldSet<'view'> = {};
  if (edit.name !== undefined) set.name = boundLine(edit.name, textLimits.name);
  if (edit.query !== undefined) set.query = boundLine(edit.query, textLimits.title);
  if (set.name === '') return refuse({ reason: 'no-name' });
  return command('view.edit', async () => {
    const view = await find('view', viewId);
    if (!view.ok) return view;
    const changed = changedOnly<'view'>(set, view.value);
    return success({ value: null, changes: changed ? [change('view', viewId, changed)] : [] });
  });
}
