import { beforeEach, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { addNote } from '@/lib/store/commands/add-note';
import { deleteNote } from '@/lib/store/commands/delete-note';
import { notesAbout } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('a note is deleted, as a step that can be taken back; one that is gone is refused', async () => {
  const { itemId } = await done(addItem({ title: 'Brochure' }));
  const { noteId } = await done(addNote({ about: itemId, text: 'by Friday' }));
  await canBeTakenBack(() => deleteNote(noteId));
  expect(await notesAbout(itemId)).toEqual([]);
  expect(await deleteNote(noteId)).toMatchObject({ ok: false, reason: 'gone' });
});
