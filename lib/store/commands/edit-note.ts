import { refuse, success } from '@/lib/domain/result';
import { boundText, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';
import type { NoText } from './add-note';

/** Writes a note anew. Where it was read, and when it was added, stay. */
export async function editNote(noteId: string, text: string): Promise<Outcome<null, NoText | Gone>> {
  const bound = boundText(text, textLimits.note);
  if (!bound) return refuse({ reason: 'no-text' });
  return command('note.edit', async () => {
    const note = await find('note', noteId);
    if (!note.ok) return note;
    const changed = changedOnly<'note'>({ text: bound }, note.value);
    return success({ value: null, changes: changed ? [change('note', noteId, changed)] : [] });
  });
}
