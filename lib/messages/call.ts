import { browser } from '@/lib/platform/browser';
import type { CallAnswer, CallName, CallRequest } from './protocol';

/** What crosses between contexts. The bus parses it; nobody else reads it. */
export interface Envelope {
  call: string;
  request: unknown;
}

/**
 * Why a call brought no answer of its own.
 * - `no-receiver`: nobody listened, also after some tries. Nothing was done: the same call may be sent again.
 * - `context-invalidated`: Backlight was updated or removed under this page. Only a reload of the page helps.
 * - `answer-lost`: it arrived and may have been done. `capture` may be sent again with the same draft.
 * - `refused`: the background dropped it.
 * - `bug`: it was done wrong; the background's log has it.
 */
export type CallTrouble = {
  ok: false;
  reason: 'no-receiver' | 'context-invalidated' | 'answer-lost' | 'refused' | 'bug';
};

/** Waits before a call that met no receiver is sent again, in ms: a worker that is being restarted needs some. */
const waits = [50, 150, 400];

/**
 * Asks the background. Never throws: everything that can go wrong between two contexts is an answer.
 * Holds no parser, so that scripts in other people's pages stay small: the only one who can answer is our own bus.
 */
export async function call<N extends CallName>(
  name: N,
  request: CallRequest<N>,
): Promise<CallAnswer<N> | CallTrouble> {
  const envelope: Envelope = { call: name, request };
  for (let attempt = 0; ; attempt += 1) {
    if (isInvalidated()) return { ok: false, reason: 'context-invalidated' };
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      return answer === undefined || answer === null
        ? { ok: false, reason: 'refused' }
        : (answer as CallAnswer<N> | CallTrouble);
    } catch (error) {
      const reason = reasonOf(error);
      const wait = waits[attempt];
      if (reason !== 'no-receiver' || wait === undefined) return { ok: false, reason };
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Whether Backlight was updated or removed under this page: its scripts here are cut off for good. */
export function isInvalidated(): boolean {
  try {
    // Chromium takes the id away, and with it the whole of `runtime` in some versions.
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

function reasonOf(error: unknown): CallTrouble['reason'] {
  const message = error instanceof Error ? error.message : String(error);
  if (isInvalidated() || /context invalidated|dead object/i.test(message)) return 'context-invalidated';
  if (/receiving end does not exist|could not establish connection/i.test(message)) return 'no-receiver';
  return 'answer-lost';
}
