import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { refuse, success } from '@/lib/domain/result';
import { sourceKey } from '@/lib/domain/source';
import { command, type Outcome } from '../command';
import { db } from '../db';
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
  return command('request.capture', async () => {
    const { requestId, title, source, excerpt, selection } = draft;
    const already = await db.requests.get(requestId);
    if (already) return success({ value: { requestId }, changes: [] });
    const key = sourceKey(source);
    if (key && !evenIfKnown) {
      const known = await knownBySource(key);
      if (known) return refuse({ reason: 'known', requestId: known.id, title: known.title });
    }
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
    return success({ value: { requestId }, changes: [captured] });
  });
}

async function knownBySource(key: string) {
  const rows = await db.requests.where('sourceKey').equals(key).toArray();
  return rows
    .map((row) => alive('request', row))
    .filter((request) => request !== undefined)
    .toSorted((a, b) => b.capturedAt - a.capturedAt)[0];
}
