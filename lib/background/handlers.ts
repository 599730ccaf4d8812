import type { Handlers } from '@/lib/messages/bus';
import type { Sender } from '@/lib/messages/sender';
import { injectFile } from '@/lib/platform/inject';
import { boardLimits, setBoardLimit } from '@/lib/platform/board-limits';
import { language } from '@/lib/platform/settings';
import { eventOf } from '@/lib/store/log';
import { addNote, capture, openRequest, undo } from './calls';
import { type ButtonSite, originsOf } from './sites';

/** The calls of content scripts, each with what its sender may do. Each is started in the turn of its message. */
export function handlers(sites: readonly ButtonSite[]): Handlers {
  return {
    async prepare(_request, { tab }) {
      const came = tab?.id !== undefined && (await injectFile(tab.id, 'press-kit.js')) === true;
      return came ? { ok: true } : { ok: false, reason: 'not-let-in' };
    },

    async capture(request, sender) {
      if (!mayTellOf(request.draft.source.app, sender, sites)) return { ok: false, reason: 'invalid' };
      return capture(request);
    },

    async addNote(request, sender) {
      if (!mayTellOf(request.draft.source.app, sender, sites)) return { ok: false, reason: 'invalid' };
      return addNote(request);
    },

    async undo({ eventId }) {
      const event = await eventOf(eventId);
      // A page may take back what a page wrote, and nothing else of the log.
      if (event && !['request.capture', 'note.add', 'undo'].includes(event.kind))
        return { ok: false, reason: 'invalid' };
      return undo({ eventId });
    },

    openRequest: (request, { tab }) => openRequest(request, tab?.windowId),

    async language() {
      return { ok: true, language: await language() };
    },

    async boardLimits({ board }, sender) {
      return { ok: true, limits: await boardLimits(boardAt(sender, board)) };
    },

    async setBoardLimit({ board, column, most }, sender) {
      const limits = await setBoardLimit(boardAt(sender, board), column, most);
      return limits ? { ok: true, limits } : { ok: false, reason: 'not-kept' };
    },
  };
}

/** A page speaks for boards at its own address alone, whatever it calls them. */
function boardAt({ origin = '' }: Sender, board: string): string {
  return `${origin} ${board}`;
}

/** A site's page speaks for its own app alone; our own pages (the practice inbox) for each. */
function mayTellOf(app: string, { origin }: Sender, sites: readonly ButtonSite[]): boolean {
  const site = sites.find((each) => origin !== undefined && originsOf(each).includes(origin));
  return site === undefined || site.app === app;
}
