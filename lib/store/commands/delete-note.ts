import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';

/** Deletes a note, as one step that can be taken back. */
export async function deleteNote(noteId: string): Promise<Outcome<null, Gone>> {
  return command('note.delete', async (now) => {
    const note = await find('note', noteId);
    if (!note.ok) return note;
    return success({ value: null, changes: [change('note', noteId, { deletedAt: now })] });
  });
}
