import type { FieldSet } from '@/lib/domain/entities';
import type { NoTitle } from '@/lib/domain/item-edit';
import { refuse, success } from '@/lib/domain/result';
import { boundPerson } from '@/lib/domain/source';
import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { textId } from '../project';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

export type RequestEdit = Pick<FieldSet<'request'>, 'title' | 'requester' | 'description'>;

/** Changes a Request's own fields; null clears one. What was captured (source, excerpt) stays as it was read. */
export async function editRequest(
  requestId: string,
  edit: RequestEdit,
): Promise<Outcome<null, NoTitle | Gone>> {
  const set: RequestEdit = { ...edit };
  if (typeof edit.title === 'string') set.title = boundLine(edit.title, textLimits.title);
  if (set.title === '' || set.title === null) return refuse({ reason: 'no-title' });
  if (typeof edit.description === 'string')
    set.description = boundText(edit.description, textLimits.description) || null;
  if (edit.requester) set.requester = boundPerson(edit.requester);
  return command('request.edit', async () => {
    const request = await find('request', requestId);
    if (!request.ok) return request;
    const text = await db.texts.get(textId('request', requestId));
    const changed = changedOnly<'request'>(set, { ...text, ...request.value });
    return success({ value: null, changes: changed ? [change('request', requestId, changed)] : [] });
  });
}
