import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addItem } from '@/lib/store/commands/add-item';
import { addNote } from '@/lib/store/commands/add-note';
import { addRequest } from '@/lib/store/commands/add-request';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { notesAbout } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('a note', () => {
  it('stands with its request, and where it was read', async () => {
    const { requestId } = await done(addRequest({ title: 'Brochure' }));
    const source = { app: 'gmail', title: 'x'.repeat(900), capturedAt: 5, via: 'button' } as const;
    await canBeTakenBack(() => addNote({ about: requestId, text: ' by Friday ', source }));
    const [note] = await notesAbout(requestId);
    expect(note).toMatchObject({ text: 'by Friday', source: { app: 'gmail' } });
    expect(note?.source?.title).toHaveLength(textLimits.title);
  });

  it('stands with its item, cut to what may be kept', async () => {
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    await done(addNote({ about: itemId, text: 'x'.repeat(20_000) }));
    expect((await notesAbout(itemId))[0]?.text).toHaveLength(textLimits.note);
  });

  it('without text, or about nothing, is refused', async () => {
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    expect(await addNote({ about: itemId, text: ' ' })).toMatchObject({ ok: false, reason: 'no-text' });
    expect(await addNote({ about: 'nothing', text: 'a' })).toMatchObject({ ok: false, reason: 'gone' });
    await done(deleteItems([itemId]));
    expect(await addNote({ about: itemId, text: 'a' })).toMatchObject({ ok: false, reason: 'gone' });
  });
});
