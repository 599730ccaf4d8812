import * as z from 'zod/mini';
import { browser } from '@/lib/platform/browser';
import { countDropped } from '@/lib/platform/dropped';
import { report } from '@/lib/platform/log';
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
  const fromBoards = {
    ...trusted,
    sites: { has: (origin: string) => boards.has(origin.replace(/:\d+$/, '')) },
  };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void): true | undefined => {
      const isKnown = isTrusted(sender, trusted) || (isOfBoards(message) && isTrusted(sender, fromBoards));
      if (!isKnown) return drop('sender');
      const work = begin(handlers, message, sender);
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
