import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { PageReading } from './adapter';
import { bareReading } from './bare-page';
import type { Press } from './button/button';
import type { CaptureCalls } from './calls';
import { type Card, openCard } from './card/card';
import { faceOf } from './card/face';
import { makeDraft } from './draft';
import { follow, type Outcome, send } from './outcome';
import { saveAsFile } from './save-as-file';
import type { CaptureWords } from './words';

/** What a press needs from the world around it. */
export interface Pressing {
  document: Document;
  location: Location;
  /** The site's own word, for what is left when its page cannot be read. */
  app: string;
  calls: CaptureCalls;
  words: () => CaptureWords;
  newId: () => string;
  now: () => number;
  isPerson?: (event: Event) => boolean;
}

/** The presses of one page: one card at a time. */
export function pressHandler(pressing: Pressing): { press(press: Press): Promise<void>; stop(): void } {
  const { document, location, app, calls, words, newId, now, isPerson } = pressing;
  let open: Card | null = null;

  async function press({ place, button, byKeyboard }: Press): Promise<void> {
    open?.close();
    const read = readOrBare(
      () => place.read(),
      () => bareReading(document, location, app),
    );
    const via = place.kind === 'row' ? 'row' : 'button';
    const draft = makeDraft(read.reading, { requestId: newId(), now: now(), via });
    // Now: a row hides its tools when the pointer leaves it, and the answer comes later.
    const at = button.getBoundingClientRect();
    button.setAttribute('aria-busy', 'true');
    const outcome = await send(draft, calls);
    button.removeAttribute('aria-busy');
    const parts = { document, pressed: button, at, takesFocus: byKeyboard, closeLabel: words().close };
    const card = openCard(isPerson ? { ...parts, isPerson } : parts);
    open?.close();
    open = card;
    await talk(card, outcome, draft, { linkOnly: read.linkOnly });
    card.close();
    if (open === card) open = null;
  }

  async function talk(
    card: Card,
    first: Outcome,
    draft: CaptureDraft,
    { linkOnly }: { linkOnly: boolean },
  ): Promise<void> {
    let outcome: Outcome | null = first;
    while (outcome) {
      const choice = await card.ask(faceOf(outcome, words(), draft.title, linkOnly));
      if (!choice) return;
      if (choice === 'file') saveAsFile(document, draft);
      else outcome = await follow(choice, outcome, draft, calls);
    }
  }

  return {
    press,
    stop() {
      open?.close();
      open = null;
    },
  };
}

/** A reader that breaks never loses the press: title and link are saved then, and the card says so. */
function readOrBare(
  read: () => PageReading,
  bare: () => PageReading,
): { reading: PageReading; linkOnly: boolean } {
  try {
    return { reading: read(), linkOnly: false };
  } catch {
    // The site has changed under its adapter.
    return { reading: bare(), linkOnly: true };
  }
}
