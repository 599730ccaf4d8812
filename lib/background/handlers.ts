import { readEvent } from '@/lib/domain/event';
import { type Source, sourceSchema } from '@/lib/domain/source';
import type { Handlers } from '@/lib/messages/bus';
import type { Sender } from '@/lib/messages/sender';
import { hideStrip } from '@/lib/platform/hidden-strips';
import { injectFile } from '@/lib/platform/inject';
import { language } from '@/lib/platform/settings';
import { eventOf } from '@/lib/store/log';
import type { StoredEvent } from '@/lib/store/stored';
import { addNote, capture, openRequest, undo } from './calls';
import { type ButtonSite, originsOf } from './sites';

/** The calls of content scripts, each with what its sender may do. Each is started in the turn of its message. */
export function handlers(sites: readonly ButtonSite[]): Handlers {
  return {
    prepare: (_request, sender) => bring('press-kit.js', sender),

    prepareCards: (_request, sender) => bring('card-kit.js', sender),

    async capture(request, sender) {
      if (!mayTellOf(request.draft.source, sender, sites)) return { ok: false, reason: 'invalid' };
      return capture(request);
    },

    async addNote(request, sender) {
      if (!mayTellOf(request.draft.source, sender, sites)) return { ok: false, reason: 'invalid' };
      return addNote(request);
    },

    async undo({ eventId }, sender) {
      const event = await eventOf(eventId);
      // A page may take back what a page wrote, and nothing else of the log; a board's page what came from that board.
      if (event && !['request.capture', 'note.add', 'item.bring-in', 'undo'].includes(event.kind))
        return { ok: false, reason: 'invalid' };
      if (event && isBoard(sender, sites) && !isOfCards(event, sender))
        return { ok: false, reason: 'invalid' };
      return undo({ eventId });
    },

    openRequest: (request, { tab }) => openRequest(request, tab?.windowId),

    async language() {
      return { ok: true, language: await language() };
    },

    preparePanel: (_request, sender) => bring('board-panel.js', sender),

    async hideStrip({ isHidden }, { origin = '' }) {
      await hideStrip(origin, isHidden);
      return { ok: true };
    },

    prepareHistory: (_request, sender) => bring('host-history.js', sender),

    boardPolicy: async (...call) => (await boardCalls()).boardPolicy(...call),
    setBoardPolicy: async (...call) => (await boardCalls()).setBoardPolicy(...call),
    readPolicyFile: async (...call) => (await boardCalls()).readPolicyFile(...call),
    boardRule: async (...call) => (await boardCalls()).boardRule(...call),
    keepRule: async (...call) => (await boardCalls()).keepRule(...call),
    bringIn: async (...call) => (await boardCalls()).bringIn(...call),
    keepHistory: async (...call) => (await boardCalls()).keepHistory(...call),
    boardFlow: async (...call) => (await boardCalls()).boardFlow(...call),
    sighted: async (...call) => (await boardCalls()).sighted(...call),
  };
}

/** What carries out the calls of boards' pages: read when the first of them comes. */
async function boardCalls() {
  return (await import('./board-calls')).boardCalls;
}

/** Puts a script that comes late into the page that asked for it. */
async function bring(
  file: `${string}.js`,
  { tab }: Sender,
): Promise<{ ok: true } | { ok: false; reason: 'not-let-in' }> {
  const came = tab?.id !== undefined && (await injectFile(tab.id, file)) === true;
  return came ? { ok: true } : { ok: false, reason: 'not-let-in' };
}

/**
 * A site's page speaks for its own app alone, a board's page for cards of boards at its own address; our own pages (the
 * practice inbox) for each.
 */
function mayTellOf(source: Source, sender: Sender, sites: readonly ButtonSite[]): boolean {
  if (isBoard(sender, sites)) return isCardOf(sender, source);
  const site = siteOf(sender, sites);
  return site === undefined || site.app === source.app;
}

function siteOf({ origin = '' }: Sender, sites: readonly ButtonSite[]): ButtonSite | undefined {
  return sites.find((each) => originsOf(each).includes(origin));
}

/** The bus lets in our own pages, pages of sites and, for the calls of boards, pages of boards. */
function isBoard(sender: Sender, sites: readonly ButtonSite[]): boolean {
  return /^https?:/.test(sender.origin ?? '') && !siteOf(sender, sites);
}

function isOfCards(event: StoredEvent, sender: Sender): boolean {
  const read = readEvent(event);
  if (read.is !== 'event') return false;
  // An item has no source of its own: it came with the request beside it.
  const sources = read.event.changes
    .filter(({ entity }) => entity !== 'item')
    .map(({ set }) => set['source']);
  return sources.length > 0 && sources.every((source) => isCardOf(sender, source));
}

function isCardOf(sender: Sender, source: unknown): boolean {
  const { via, container = '' } = sourceSchema.safeParse(source).data ?? {};
  return via === 'card' && container.startsWith(`${sender.origin ?? ''} `);
}
