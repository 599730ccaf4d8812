import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { CaptureCalls } from './calls';
import type { FailureReason } from './words';

/** How a press ended, and after it each thing the person chose on the card. */
export type Outcome =
  | { kind: 'saved'; requestId: string; eventId: string }
  | { kind: 'known'; requestId: string }
  | { kind: 'noted'; requestId: string; eventId: string }
  | { kind: 'undone' }
  /** Nothing was saved: the draft is still held. */
  | { kind: 'failed'; reason: FailureReason }
  /** Something after the saving went wrong; what was saved stays saved. */
  | { kind: 'trouble'; reason: FailureReason; before: Outcome };

/** What the person may choose on the card. */
export type Choice = 'undo' | 'edit' | 'open' | 'note' | 'new' | 'again' | 'file';

const stored = [
  'storage-full',
  'storage-unavailable',
  'storage-blocked',
  'storage-stuck',
  'invalid',
] as const;

function failure(reason: string, otherwise: FailureReason): FailureReason {
  if (reason === 'context-invalidated') return 'updated';
  return stored.find((known) => known === reason) ?? otherwise;
}

/**
 * Sends a draft to be saved. Where the answer was lost on its way, it is sent once more: the draft's own id keeps it
 * from being saved twice.
 */
export async function send(draft: CaptureDraft, calls: CaptureCalls, evenIfKnown = false): Promise<Outcome> {
  const request = evenIfKnown ? { draft, evenIfKnown } : { draft };
  let answer = await calls.capture(request);
  if (!answer.ok && (answer.reason === 'answer-lost' || answer.reason === 'no-receiver')) {
    answer = await calls.capture(request);
  }
  if (answer.ok) return { kind: 'saved', requestId: answer.requestId, eventId: answer.eventId };
  if (answer.reason === 'known' && answer.requestId) return { kind: 'known', requestId: answer.requestId };
  return { kind: 'failed', reason: failure(answer.reason, 'no-answer') };
}

/** Does what the person chose. Null when the card has nothing more to say. */
export async function follow(
  choice: Choice,
  outcome: Outcome,
  draft: CaptureDraft,
  calls: CaptureCalls,
): Promise<Outcome | null> {
  // After trouble the card still offers what it offered before.
  if (outcome.kind === 'trouble') return follow(choice, outcome.before, draft, calls);
  const trouble = (reason: string, otherwise: FailureReason): Outcome => ({
    kind: 'trouble',
    reason: failure(reason, otherwise),
    before: outcome,
  });
  if (choice === 'again') return send(draft, calls);
  if (choice === 'new') return send(draft, calls, true);
  if (choice === 'undo' && 'eventId' in outcome) {
    const answer = await calls.undo({ eventId: outcome.eventId });
    return answer.ok ? { kind: 'undone' } : trouble(answer.reason, 'not-undone');
  }
  if (!('requestId' in outcome)) return null;
  const { requestId } = outcome;
  if (choice === 'note') {
    const answer = await calls.addNote({ requestId, draft });
    return answer.ok
      ? { kind: 'noted', requestId, eventId: answer.eventId }
      : trouble(answer.reason, 'not-noted');
  }
  const answer = await calls.openRequest({ requestId });
  return answer.ok ? null : trouble(answer.reason, 'not-opened');
}
