import { saveDraft, saveDraftAsNote } from '@/lib/capture-tab/save-draft';
import type { Handlers } from '@/lib/messages/bus';
import type { Sender } from '@/lib/messages/sender';
import { clock } from '@/lib/platform/clock';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panel-target';
import { language } from '@/lib/platform/settings';
import { openBacklog } from '@/lib/platform/tabs';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { type ButtonSite, originsOf } from './sites';

/** What the calls of content scripts do. Each is started in the turn of its message. */
export function handlers(sites: readonly ButtonSite[]): Handlers {
  return {
    async capture({ draft, evenIfKnown = false }, sender) {
      if (!mayTellOf(draft.source.app, sender, sites)) return { ok: false, reason: 'invalid' };
      const saved = await saveDraft(draft, { evenIfKnown });
      if (saved.ok || saved.reason === 'known') return saved;
      return { ok: false, reason: saved.reason };
    },

    async addNote({ requestId, draft }, sender) {
      if (!mayTellOf(draft.source.app, sender, sites)) return { ok: false, reason: 'invalid' };
      const added = await saveDraftAsNote(requestId, draft);
      if (!added.ok) return { ok: false, reason: added.reason };
      if (added.value.eventId === null) throw new Error('a note without an event');
      return { ok: true, eventId: added.value.eventId };
    },

    async undo({ eventId }) {
      const event = await db.events.get(eventId);
      // A page may take back what a page wrote, and nothing else of the log.
      if (event && !['request.capture', 'note.add', 'undo'].includes(event.kind))
        return { ok: false, reason: 'invalid' };
      const undone = await undo(eventId);
      return undone.ok ? { ok: true } : { ok: false, reason: undone.reason };
    },

    async openRequest({ requestId }, { tab }) {
      // First, and with nothing awaited before: the click only counts in this turn.
      const opening = openPanel(tab?.windowId);
      await setPanelTarget({ requestId, at: clock.now() });
      if (await opening) return { ok: true, where: 'panel' };
      await openBacklog(`/request/${encodeURIComponent(requestId)}`);
      return { ok: true, where: 'page' };
    },

    async language() {
      return { ok: true, language: await language() };
    },
  };
}

/** A site's page speaks for its own app alone; our own pages (the practice inbox) for each. */
function mayTellOf(app: string, { origin }: Sender, sites: readonly ButtonSite[]): boolean {
  const site = sites.find((each) => origin !== undefined && originsOf(each).includes(origin));
  return site === undefined || site.app === app;
}
