import { boundSource } from '@/lib/domain/capture-draft';
import { refuse, success } from '@/lib/domain/result';
import type { Source } from '@/lib/domain/source';
import { boundText, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import type { Gone } from '../find';
import { alive, change } from '../rows';

export type NoText = { reason: 'no-text' };

/** Adds a note to a Request or Item, with where it was read when it came from a page. */
export async function addNote(note: {
  about: string;
  text: string;
  source?: Source;
}): Promise<Outcome<{ noteId: string }, NoText | Gone>> {
  const text = boundText(note.text, textLimits.note);
  if (!text) return refuse({ reason: 'no-text' });
  return command('note.add', async (now, records) => {
    const request = alive('request', await records.get('requests', note.about));
    const item = request ?? alive('item', await records.get('items', note.about));
    if (!item) return refuse({ reason: 'gone', entity: 'request', id: note.about });
    const noteId = newId();
    const added = change('note', noteId, {
      about: note.about,
      text,
      addedAt: now,
      source: note.source ? boundSource(note.source) : undefined,
    });
    return success({ value: { noteId }, changes: [added] });
  });
}
