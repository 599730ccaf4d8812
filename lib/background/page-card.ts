import * as z from 'zod/mini';
import type { TabCapture } from '@/lib/capture-tab/capture-tab';
import type { CaptureCalls } from '@/lib/capture/calls';
import { type Choice, follow, type Outcome } from '@/lib/capture/outcome';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { CardParts } from '@/lib/messages/page-card';
import { browser } from '@/lib/platform/browser';
import { injectFile, injectFunction } from '@/lib/platform/inject';
import { language } from '@/lib/platform/settings';
import { addNote, capture, openRequest, undo } from './calls';

const choices = ['undo', 'edit', 'open', 'note', 'new', 'again', 'file'] as const satisfies Choice[];
const answerSchema = z.object({ choice: z.nullable(z.enum(choices)) });

/** How long a card may wait for its person, and how often the browser is asked something so that it lets us wait. */
const longest = 4 * 60_000;
const sign = 20_000;

const calls: CaptureCalls = { capture, addNote, undo, openRequest: (request) => openRequest(request) };

/**
 * Tells in the page itself how a capture by shortcut or menu ended, and does what the person chooses next. False when
 * the page lets nobody in, and it must be told elsewhere.
 */
export async function talkInPage(
  tabId: number,
  ended: Extract<TabCapture, { draft: CaptureDraft }>,
  takesFocus: boolean,
): Promise<boolean> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), sign);
  try {
    let outcome: Outcome | null = outcomeOf(ended);
    let shown = false;
    while (outcome) {
      const answer = await ask(tabId, {
        outcome,
        draft: ended.draft,
        language: await language(),
        takesFocus,
      });
      if (answer === 'not-let-in') return shown;
      shown = true;
      outcome = answer ? await follow(answer, outcome, ended.draft, calls) : null;
    }
    return true;
  } finally {
    clearInterval(awake);
  }
}

/** What the person chose; null when they closed the card, it went away by itself, or they left the page. */
async function ask(tabId: number, parts: CardParts): Promise<Choice | null | 'not-let-in'> {
  // As text: what the browser carries into a page as arguments must be plain.
  const placed = await injectFunction(tabId, place, [JSON.stringify(parts)]);
  if (placed !== true) return 'not-let-in';
  const answer = answerSchema.safeParse(await injectFile(tabId, 'capture-card.js', { wait: longest }));
  return answer.success ? answer.data.choice : null;
}

/** Runs in the page, so it stands alone: lays the card's parts where its script finds them. */
function place(parts: string): boolean {
  Object.assign(globalThis, { backlightCard: JSON.parse(parts) as unknown });
  return true;
}

function outcomeOf(ended: Extract<TabCapture, { draft: CaptureDraft }>): Outcome {
  if (ended.ok) return { kind: 'saved', requestId: ended.requestId, eventId: ended.eventId };
  if (ended.reason === 'known') return { kind: 'known', requestId: ended.requestId };
  return { kind: 'failed', reason: ended.reason };
}
