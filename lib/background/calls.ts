import { saveDraft, saveDraftAsNote } from '@/lib/capture-tab/save-draft';
import type { CallAnswer, CallRequest } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panel-target';
import { openBacklog } from '@/lib/platform/tabs';
import { undo as undoEvent } from '@/lib/store/commands/undo';

/** What a press and the choices after it do, whichever way they came. */
export async function capture({
  draft,
  evenIfKnown = false,
}: CallRequest<'capture'>): Promise<CallAnswer<'capture'>> {
  const saved = await saveDraft(draft, { evenIfKnown });
  if (saved.ok || saved.reason === 'known') return saved;
  return { ok: false, reason: saved.reason };
}

export async function addNote({ requestId, draft }: CallRequest<'addNote'>): Promise<CallAnswer<'addNote'>> {
  const added = await saveDraftAsNote(requestId, draft);
  if (!added.ok) return { ok: false, reason: added.reason };
  if (added.value.eventId === null) throw new Error('a note without an event');
  return { ok: true, eventId: added.value.eventId };
}

export async function undo({ eventId }: CallRequest<'undo'>): Promise<CallAnswer<'undo'>> {
  const undone = await undoEvent(eventId);
  return undone.ok ? { ok: true } : { ok: false, reason: undone.reason };
}

/** Shows a Request for editing: in the side panel of that window where the browser allows it, else on the backlog page. */
export async function openRequest(
  { requestId }: CallRequest<'openRequest'>,
  windowId?: number,
): Promise<CallAnswer<'openRequest'>> {
  // First, and with nothing awaited before: the click only counts in this turn.
  const opening = openPanel(windowId);
  await setPanelTarget({ requestId, at: clock.now() });
  if (await opening) return { ok: true, where: 'panel' };
  await openBacklog(`/request/${encodeURIComponent(requestId)}`);
  return { ok: true, where: 'page' };
}
