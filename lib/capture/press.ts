import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { Source } from '@/lib/domain/source';
import type { PageReading } from './adapter';
import { bareReading } from './bare-page';
import type { CaptureCalls } from './calls';
import { type Card, openCard } from './card/card';
import { faceOf } from './card/face';
import { makeDraft } from './draft';
import { follow, type Outcome, send } from './outcome';
import type { HandedPress, HandedReading, PressKit } from './press-kit';
import { readers } from './readers';
import { saveAsFile } from './save-as-file';
import type { CaptureWords } from './words';

/** What presses need from the world around them. */
export interface Pressing {
  document: Document;
  calls: CaptureCalls;
  wordsIn: (language: string) => CaptureWords;
  newId: () => string;
  isPerson?: (event: Event) => boolean;
}

/** Answers the presses of one page: one card at a time. */
export function pressKit({ document, calls, wordsIn, newId, isPerson }: Pressing): PressKit {
  let open: Card | null = null;

  async function press(handed: HandedPress | HandedReading): Promise<void> {
    const { button, at, byKeyboard, pressedAt, language } = handed;
    open?.close();
    const { reading, via, linkOnly } = readOrBare(handed, document);
    const draft = makeDraft(reading, { requestId: newId(), now: pressedAt, via });
    const outcome = await send(draft, calls);
    button.removeAttribute('aria-busy');
    const words = wordsIn(language());
    const pressed = ('focused' in handed && handed.focused) || button;
    const parts = { document, pressed, at, takesFocus: byKeyboard, closeLabel: words.close };
    const card = openCard(isPerson ? { ...parts, isPerson } : parts);
    open?.close();
    open = card;
    await talk(card, { outcome, draft, words, linkOnly });
    card.close();
    if (open === card) open = null;
  }

  async function talk(card: Card, { outcome: first, draft, words, linkOnly }: Told): Promise<void> {
    let outcome: Outcome | null = first;
    while (outcome) {
      const choice = await card.ask(faceOf(outcome, words, draft.title, linkOnly));
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

/** What a card tells of. */
interface Told {
  outcome: Outcome;
  draft: CaptureDraft;
  words: CaptureWords;
  linkOnly: boolean;
}

/** A reader that breaks never loses the press: title and link are saved then, and the card says so. */
function readOrBare(
  handed: HandedPress | HandedReading,
  document: Document,
): { reading: PageReading; via: Source['via']; linkOnly: boolean } {
  if ('reading' in handed) return { ...handed, linkOnly: false };
  const { app, place, address } = handed;
  const via = place.kind === 'row' ? 'row' : 'button';
  try {
    return { reading: readers[app].readPlace(place, document, address), via, linkOnly: false };
  } catch {
    // The site has changed under its adapter.
    return { reading: bareReading(document, address, app), via, linkOnly: true };
  }
}
