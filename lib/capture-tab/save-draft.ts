import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { Failure } from '@/lib/domain/result';
import { clock } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { keepUnsaved, removeUnsaved } from '@/lib/platform/unsaved';
import { addNote } from '@/lib/store/commands/add-note';
import { captureRequest, type Known } from '@/lib/store/commands/capture-request';
import { firstEventAbout } from '@/lib/store/log';
import type { WriteFailure } from '@/lib/store/write-failure';

/** Nobody waits for what comes after the answer of a press: it starts so much later, in ms. */
const afterAnswer = 100;

export type Saved =
  | { ok: true; requestId: string; eventId: string }
  | Failure<Known>
  | (Failure<WriteFailure> & { kept: boolean });

/**
 * Saves a draft as a waiting Request. When the database does not take it, it is kept among the unsaved ones, so that
 * nothing that was read is lost; `kept` is false when even that failed. Saving again what was kept lets it go.
 */
export async function saveDraft(
  draft: CaptureDraft,
  { evenIfKnown = false }: { evenIfKnown?: boolean } = {},
): Promise<Saved> {
  const outcome = await captureRequest(draft, { evenIfKnown });
  if (outcome.ok) {
    setTimeout(() => void letGo(draft.requestId), afterAnswer);
    const eventId = outcome.value.eventId ?? (await firstEventOf(draft.requestId));
    return { ok: true, requestId: outcome.value.value.requestId, eventId };
  }
  if (outcome.reason === 'known') return outcome;
  return { ...outcome, kept: await keep(draft, outcome.reason) };
}

/** Adds what was read to a Request that is known, as a note with its own source. */
export function saveDraftAsNote(requestId: string, draft: CaptureDraft): ReturnType<typeof addNote> {
  const words = [draft.title, draft.selection ?? draft.excerpt].filter((text) => text !== undefined);
  return addNote({ about: requestId, text: words.join('\n\n'), source: draft.source });
}

/** Nobody waits for this: the answer of a press comes first. */
async function letGo(requestId: string): Promise<void> {
  try {
    await removeUnsaved(requestId);
  } catch (error) {
    report(error, 'background');
  }
}

async function keep(draft: CaptureDraft, reason: string): Promise<boolean> {
  try {
    await keepUnsaved({ draft, reason, at: clock.now() });
    return true;
  } catch {
    // The disk that refused the database may refuse this as well; the answer then says that nothing was kept.
    return false;
  }
}

/** A draft that was saved before (its answer was lost) is taken back by undoing the event that saved it then. */
async function firstEventOf(requestId: string): Promise<string> {
  const first = await firstEventAbout(requestId);
  if (!first) throw new Error('a request without an event');
  return first;
}
