import { boundDraft, type CaptureDraft } from '@/lib/domain/capture-draft';
import { refuse, success } from '@/lib/domain/result';
import { sourceKey } from '@/lib/domain/source';
import { command, type Outcome } from '../command';
import { counterId } from '../counters';
import type { Records } from '../records';
import { alive, change } from '../rows';

export interface Captured {
  requestId: string;
}

/** The same source was captured before: nothing was saved, the person chooses. */
export type Known = { reason: 'known'; requestId: string; title: string };

/**
 * Saves what was captured as a waiting Request. Sending the same draft again (its answer was lost) saves nothing and
 * answers like the first time. A source that is known is refused unless `evenIfKnown`.
 */
export async function captureRequest(
  draft: CaptureDraft,
  { evenIfKnown = false }: { evenIfKnown?: boolean } = {},
): Promise<Outcome<Captured, Known>> {
  const { requestId, title, source, excerpt, selection } = boundDraft(draft);
  const key = sourceKey(source);
  const decide = async (_now: number, records: Records) => {
    const counter = counterId('queue', 'waiting');
    const [already, known, waiting] = await Promise.all([
      records.get('requests', requestId),
      key && !evenIfKnown ? newestFrom(records, key) : undefined,
      records.get('counters', counter),
    ]);
    if (already) return success({ value: { requestId }, changes: [] });
    if (known) return refuse({ reason: 'known', requestId: known.id, title: known.title });
    const captured = change('request', requestId, {
      title,
      state: 'waiting',
      requester: source.author,
      source,
      sourceKey: key ?? undefined,
      capturedAt: source.capturedAt,
      excerpt,
      selection,
    });
    return success({
      value: { requestId },
      changes: [captured],
      fresh: new Map([[counter, waiting?.n ?? 0]]),
    });
  };
  return command('request.capture', decide, { scope: ['events', 'requests', 'texts', 'counters', 'meta'] });
}

/** One look-up however many there are: the index holds living requests only, in the order of their capture. */
async function newestFrom(records: Records, key: string) {
  return alive('request', await records.lastUnder('requests', '[known+capturedAt]', key));
}
