import { readEvent } from '@/lib/domain/event';
import { type Source, sourceSchema } from '@/lib/domain/source';
import type { Handlers } from '@/lib/messages/bus';
import type { Sender } from '@/lib/messages/sender';
import { hideStrip } from '@/lib/platform/hidden-strips';
import { readPolicyFile } from '@/lib/domain/policy-file';
import { injectFile } from '@/lib/platform/inject';
import { language } from '@/lib/platform/settings';
import { eventOf } from '@/lib/store/log';
import type { StoredEvent } from '@/lib/store/stored';
import { boardFlow } from './board-flow';
import { boardRule, keepRule } from './board-rules';
import { boardPolicy, setBoardPolicy } from './boards';
import { bringIn } from './bring-in';
import { addNote, capture, openRequest, undo } from './calls';
import { keepHistory, sighted } from './sighted';
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

    boardPolicy: ({ board }, sender) => boardPolicy(board, sender.origin),

    preparePanel: (_request, sender) => bring('board-panel.js', sender),

    readPolicyFile: ({ text }) => readPolicyFile(text),

    async hideStrip({ isHidden }, { origin = '' }) {
      await hideStrip(origin, isHidden);
      return { ok: true };
    },

    boardRule: (_request, sender) => boardRule(sender.origin),

    keepRule: ({ rule }, sender) => keepRule(rule, sender.origin),

    setBoardPolicy: ({ board, policy }, sender) => setBoardPolicy(board, policy, sender.origin),

    bringIn: (request, sender) => bringIn(boardAt(sender, request.board), request),

    prepareHistory: (_request, sender) => bring('host-history.js', sender),

    keepHistory: ({ board, moves }, sender) => keepHistory(boardAt(sender, board), moves),

    boardFlow: (request, sender) => boardFlow(boardAt(sender, request.board), request),

    sighted: (request, sender) => sighted(boardAt(sender, request.board), request),
  };
}

/** Puts a script that comes late into the page that asked for it. */
async function bring(
  file: `${string}.js`,
  { tab }: Sender,
): Promise<{ ok: true } | { ok: false; reason: 'not-let-in' }> {
  const came = tab?.id !== undefined && (await injectFile(tab.id, file)) === true;
  return came ? { ok: true } : { ok: false, reason: 'not-let-in' };
}

/** A page speaks for boards at its own address alone, whatever it calls them. */
function boardAt({ origin = '' }: Sender, board: string): string {
  return `${origin} ${board}`;
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
