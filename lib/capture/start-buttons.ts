import type { SiteAdapter } from './adapter';
import { watchButtons } from './button/watch';
import type { CaptureCalls } from './calls';
import { newDraftId } from './draft';
import { pressHandler } from './press';
import type { CaptureWords } from './words';

export interface Start {
  document: Document;
  location: Location;
  adapter: SiteAdapter;
  calls: CaptureCalls;
  /** The person's language, asked for once, when there is a first button to name. */
  language: () => Promise<string>;
  wordsIn: (language: string) => CaptureWords;
}

/** Puts the buttons on a page and answers their presses. Returns the way to take everything away again. */
export function startButtons({ document, location, adapter, calls, language, wordsIn }: Start): () => void {
  let words = wordsIn('en');
  const presses = pressHandler({
    document,
    location,
    app: adapter.app,
    calls,
    words: () => words,
    newId: newDraftId,
    now: () => Date.now(),
  });
  const speak = async () => {
    words = wordsIn(await language());
    buttons.relabel(words.add);
  };
  // The button never waits for its words: it stands there in English until they come.
  const onFirst = () => queueMicrotask(() => void speak());
  const buttons = watchButtons({
    document,
    location,
    adapter,
    name: words.add,
    onFirst,
    onPress: (press) => void presses.press(press),
  });
  return () => {
    buttons.stop();
    presses.stop();
  };
}
