import * as z from 'zod/mini';
import { browser } from '@/lib/platform/browser';
import { countDropped } from '@/lib/platform/dropped';
import { report } from '@/lib/platform/log';
import { hasSite } from '@/lib/platform/permissions';
import type { CallTrouble } from './call';
import { type CallAnswer, type CallName, type CallRequest, callsOfBoards, protocol } from './protocol';
import { isTrusted, type Sender } from './sender';

/** One handler for each call. It is started in the same turn as the message, so that a click's gesture still counts. */
export type Handlers = {
  [N in CallName]: (request: CallRequest<N>, sender: Sender) => Promise<CallAnswer<N>> | CallAnswer<N>;
};

const envelopeSchema = z.object({
  call: z.enum(Object.keys(protocol) as [CallName, ...CallName[]]),
  request: z.unknown(),
});

/**
 * Answers the calls of our own pages and content scripts. Whatever does not parse, comes from somewhere else, from a
 * sub-frame or from a private window is dropped and counted. Bugs of a handler end here and go to the log.
 * `boards` are origins without a port, whose pages may make the calls of boards alone.
 */
export function handle(
  handlers: Handlers,
  { sites, boards }: { sites: ReadonlySet<string>; boards: ReadonlySet<string> },
): void {
  const trusted = {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/').slice(0, -1),
    sites,
  };
  const fromBoards = { ...trusted, sites: { has: (origin: string) => isBoard(origin, boards) } };
  const fromAnywhere = { ...trusted, sites: { has: (origin: string) => /^https?:/.test(origin) } };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void): true | undefined => {
      const isOfBoard = isOfBoards(message);
      const isKnown = isTrusted(sender, trusted) || (isOfBoard && isTrusted(sender, fromBoards));
      if (!isKnown && !(isOfBoard && isTrusted(sender, fromAnywhere))) return drop('sender');
      // A board at an address of the person's own: a background that has just woken asks the browser for its switch.
      const work = isKnown ? begin(handlers, message, sender) : beginIfHeld(handlers, message, sender);
      if (!work) return drop('message');
      work.then(sendResponse, (error: unknown) => {
        report(error, 'bus');
        const trouble: CallTrouble = { ok: false, reason: 'bug' };
        sendResponse(trouble);
      });
      return true;
    },
  );
}

/** `boards` are origins without a port; `*.` in one stands for one more part of the host. */
function isBoard(origin: string, boards: ReadonlySet<string>): boolean {
  const own = origin.replace(/:\d+$/, '');
  return boards.has(own) || boards.has(own.replace(/\/\/[^.]+\./, '//*.'));
}

async function beginIfHeld(handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> {
  const { protocol: scheme, hostname } = new URL(sender.origin ?? '');
  if (!(await hasSite([`${scheme}//${hostname}/*`]))) return drop('sender');
  return begin(handlers, message, sender) ?? drop('message');
}

function isOfBoards(message: unknown): boolean {
  const envelope = envelopeSchema.safeParse(message);
  return envelope.success && callsOfBoards.has(envelope.data.call);
}

function begin(handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> | null {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return null;
  const name = envelope.data.call;
  const request = protocol[name]().safeParse(envelope.data.request);
  if (!request.success) return null;
  // The request was parsed by the entry of the same name; the compiler cannot tie the two together in a table.
  const handler = handlers[name] as (request: unknown, sender: Sender) => unknown;
  return start(() => handler(request.data, sender));
}

/** Runs at once, not in a later turn; what is thrown becomes a rejection. */
async function start(work: () => unknown): Promise<unknown> {
  return work();
}

function drop(why: 'sender' | 'message'): undefined {
  countDropped(why).catch((error: unknown) => report(error, 'bus'));
  return undefined;
}
