import type { CaptureDraft } from '@/lib/domain/capture-draft';

/** A call that was refused, or brought no answer at all; `reason` says which. */
interface Refused {
  ok: false;
  reason: string;
}

/** What a page can ask the background; `lib/messages/protocol.ts` holds the schemas. Never rejects. */
export interface CaptureCalls {
  capture(request: {
    draft: CaptureDraft;
    evenIfKnown?: boolean;
  }): Promise<{ ok: true; requestId: string; eventId: string } | (Refused & { requestId?: string })>;
  addNote(request: {
    requestId: string;
    draft: CaptureDraft;
  }): Promise<{ ok: true; eventId: string } | Refused>;
  undo(request: { eventId: string }): Promise<{ ok: true } | Refused>;
  openRequest(request: { requestId: string }): Promise<{ ok: true } | Refused>;
}
