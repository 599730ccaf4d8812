import type { SiteFinder } from './adapter';
import type { Press } from './button/button';
import { showNote } from './button/note';
import { watchButtons } from './button/watch';
import { kitFetcher, type Prepare } from './fetch-kit';
import { offeredKit } from './press-kit';
import type { KnownSite } from './sites';
import type { ButtonWords } from './words';

export interface Start {
  document: Document;
  location: Location;
  app: KnownSite['app'];
  find: SiteFinder;
  prepare: Prepare;
  /** The person's language, asked for once, when there is a first button to name. */
  language: () => Promise<string>;
  wordsIn: (language: string) => ButtonWords;
  isPerson?: (event: Event) => boolean;
}

/**
 * Puts the buttons on a page and hands their presses to the press kit, which is fetched when the person turns to a
 * button. A press that comes before the kit waits for it. Returns the way to take everything away again.
 */
export function startButtons(start: Start): () => void {
  const { document, location, app, find, prepare, wordsIn, isPerson } = start;
  const fetchKit = kitFetcher(prepare);
  let language = 'en';
  let clearNote: (() => void) | null = null;

  async function press({ place, button, byKeyboard }: Press): Promise<void> {
    clearNote?.();
    button.setAttribute('aria-busy', 'true');
    const handed = {
      app,
      place,
      button,
      byKeyboard,
      at: button.getBoundingClientRect(),
      address: new URL(location.href),
      pressedAt: Date.now(),
      language: () => language,
    };
    const kit = await fetchKit();
    if (typeof kit !== 'string') return kit.press(handed);
    button.removeAttribute('aria-busy');
    const words = wordsIn(language);
    clearNote = showNote(document, handed.at, words.notSaved, words[kit]);
  }

  async function speak(): Promise<void> {
    language = await start.language();
    buttons.relabel(wordsIn(language).add);
  }

  const buttons = watchButtons({
    document,
    location,
    find,
    // The button never waits for its words: it stands there in English until they come.
    name: wordsIn(language).add,
    onFirst: () => queueMicrotask(() => void speak()),
    onIntent: () => void fetchKit(),
    onPress: (pressed) => void press(pressed),
    ...(isPerson ? { isPerson } : {}),
  });
  return () => {
    buttons.stop();
    clearNote?.();
    offeredKit()?.stop();
  };
}
