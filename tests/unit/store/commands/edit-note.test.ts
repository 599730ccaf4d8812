import { beforeEach, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { addNote } from '@/lib/store/commands/add-note';
import { editNote } from '@/lib/store/commands/edit-note';
import { notesAbout } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('a note is written anew, and stands where it stood', async () => {
  const { itemId } = await done(addItem({ title: 'Brochure' }));
  const { noteId } = await done(addNote({ about: itemId, text: 'by Friday' }));
  const [before] = await notesAbout(itemId);
  await canBeTakenBack(() => editNote(noteId, ' by Monday '));
  expect(await notesAbout(itemId)).toMatchObject([
    { id: noteId, text: 'by Monday', addedAt: before?.addedAt },
  ]);
  expect(await editNote(noteId, 'by Monday')).toMatchObject({ value: { eventId: null } });
});

it('an empty text, and a note that is gone, are refused', async () => {
  expect(await editNote('nobody', ' ')).toMatchObject({ ok: false, reason: 'no-text' });
  expect(await editNote('nobody', 'text')).toMatchObject({ ok: false, reason: 'gone' });
});
