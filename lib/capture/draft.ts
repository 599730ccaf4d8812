import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { Source } from '@/lib/domain/source';
import { boundLine } from '@/lib/domain/text';
import type { PageReading } from './adapter';

/** Who made the draft, when and how: what a page cannot tell. */
export interface DraftMaker {
  requestId: string;
  now: number;
  via: Source['via'];
}

/** The draft of a Request from what was read. A Request needs a title, so the first words serve where there is none. */
export function makeDraft(reading: PageReading, { requestId, now, via }: DraftMaker): CaptureDraft {
  const { title, source, excerpt, selection } = reading;
  const firstLine = (excerpt?.value ?? selection?.value ?? '').split('\n')[0] ?? '';
  return {
    requestId,
    title:
      title.value || boundLine(firstLine, 120) || source.author?.name || source.url?.slice(0, 200) || '…',
    source: { ...source, capturedAt: now, via },
    ...(excerpt ? { excerpt: excerpt.value } : {}),
    ...(selection ? { selection: selection.value } : {}),
  };
}

/** An id for a Request to be: 20 characters from the browser's own randomness. */
export function newDraftId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('');
}
