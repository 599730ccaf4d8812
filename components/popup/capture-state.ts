import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { WriteFailure } from '@/lib/store/write-failure';

/** Where a capture stands, as the popup shows it. */
export type CaptureState =
  | { is: 'idle' }
  | { is: 'saving' }
  | { is: 'saved'; title: string; requestId: string; eventId: string; earlier?: boolean }
  | { is: 'noted'; title: string; requestId: string; eventId: string | null }
  | { is: 'known'; title: string; requestId: string; draft: CaptureDraft | null }
  | { is: 'undone' }
  | { is: 'cannot-undo'; reason: string }
  /** The page gives nothing to capture. */
  | { is: 'cannot'; reason: 'restricted' | 'private' | 'no-page' }
  /** `kept`: the draft waits outside the database until it can be stored. */
  | {
      is: 'failed';
      title: string;
      reason: WriteFailure['reason'];
      draft: CaptureDraft | null;
      kept: boolean;
    };
