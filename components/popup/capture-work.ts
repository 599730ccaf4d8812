import { captureTab } from '@/lib/capture-tab/capture-tab';
import { type Saved, saveDraft, saveDraftAsNote } from '@/lib/capture-tab/save-draft';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { clock } from '@/lib/platform/clock';
import { clearLastCapture, lastCapture } from '@/lib/platform/last-capture';
import { setPanelTarget } from '@/lib/platform/panel-target';
import type { Tab } from '@/lib/platform/tabs';
import { unsaved } from '@/lib/platform/unsaved';
import { undo } from '@/lib/store/commands/undo';
import type { WriteFailure } from '@/lib/store/write-failure';
import type { CaptureState } from './capture-state';
// The popup's first frame does without Dexie; what writes brings it along, and with it the engine.
import '@/lib/store/db';

/** Captures what a tab shows. */
async function capture(tab: Tab | undefined): Promise<CaptureState> {
  if (!tab) return { is: 'cannot', reason: 'no-page' };
  const captured = await captureTab(tab, 'popup');
  return 'draft' in captured ? stateOf(captured, captured.draft) : { is: 'cannot', reason: captured.reason };
}

/** Saves what was read before. */
async function save(draft: CaptureDraft, options: { evenIfKnown?: boolean } = {}): Promise<CaptureState> {
  return stateOf(await saveDraft(draft, options), draft);
}

/** Adds what was read to a request that is known already. */
async function note(draft: CaptureDraft, requestId: string): Promise<CaptureState> {
  const outcome = await saveDraftAsNote(requestId, draft);
  if (outcome.ok) return { is: 'noted', title: draft.title, requestId, eventId: outcome.value.eventId };
  // It was deleted meanwhile: what there is nothing to add to becomes a request of its own.
  if (outcome.reason === 'gone' || outcome.reason === 'no-text') return save(draft, { evenIfKnown: true });
  return { is: 'failed', title: draft.title, reason: outcome.reason, draft, kept: false };
}

async function takeBack(eventId: string): Promise<CaptureState> {
  const outcome = await undo(eventId);
  return outcome.ok ? { is: 'undone' } : { is: 'cannot-undo', reason: outcome.reason };
}

function stateOf(saved: Saved, draft: CaptureDraft): CaptureState {
  if (saved.ok)
    return { is: 'saved', title: draft.title, requestId: saved.requestId, eventId: saved.eventId };
  if (saved.reason === 'known') {
    return { is: 'known', title: saved.title, requestId: saved.requestId, draft };
  }
  return { is: 'failed', title: draft.title, reason: saved.reason, draft, kept: saved.kept };
}

/** Says which request the side panel shall show. */
async function aimPanel(requestId: string): Promise<void> {
  await setPanelTarget({ requestId, at: clock.now() });
}

/** ms for which a capture by shortcut or menu counts as just made. */
const recent = 20_000;

const storageReasons: readonly WriteFailure['reason'][] = [
  'storage-full',
  'storage-unavailable',
  'storage-blocked',
  'storage-stuck',
];

/** How a capture by shortcut or menu ended, when it was just made and the popup opens on it. It is shown once. */
async function earlier(): Promise<CaptureState | null> {
  const last = await lastCapture();
  if (!last) return null;
  await clearLastCapture();
  if (clock.now() - last.at > recent) return null;
  const { title, requestId, eventId, reason } = last;
  if (reason === 'known' && requestId) return { is: 'known', title, requestId, draft: null };
  const failure = storageReasons.find((each) => each === reason);
  if (failure) {
    const kept = (await unsaved()).findLast(({ draft }) => draft.title === title);
    return { is: 'failed', title, reason: failure, draft: kept?.draft ?? null, kept: kept !== undefined };
  }
  if (reason !== undefined) return { is: 'cannot', reason: reason === 'private' ? 'private' : 'restricted' };
  return requestId && eventId ? { is: 'saved', title, requestId, eventId, earlier: true } : null;
}

/** The popup's captures, as one thing: it is loaded after the first frame. */
export const captureWork = { capture, save, note, takeBack, aimPanel, earlier };
