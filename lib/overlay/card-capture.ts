import { showNote } from '@/lib/capture/button/note';
import { kitFetcher, type Prepare } from '@/lib/capture/fetch-kit';
import { offeredKit } from '@/lib/capture/press-kit';
import { mark } from '@/lib/capture/shadow';
import type { ButtonWords } from '@/lib/capture/words';
import { cardAround, type PlacedCard } from './board-cards';
import { makeCardButton } from './card-button';
import { readCard } from './card-reading';
import type { Board, BoardHost } from './host';

export interface CardCaptureStart {
  document: Document;
  location: Location;
  words: ButtonWords;
  language: string;
  prepare: Prepare;
}

/** A board as it was last seen, with its host. */
interface Seen {
  host: BoardHost;
  board: Board;
}

/**
 * Captures a card of a board: with the button at the card the person points at or came to by keyboard, or with Alt+Enter
 * where Enter opens it. What a press needs comes with the press kit.
 */
export function startCardCapture({ document, location, words, language, prepare }: CardCaptureStart) {
  const fetchKit = kitFetcher(prepare);
  let seen: Seen | null = null;
  let at: PlacedCard | null = null;
  let clearNote: (() => void) | null = null;

  const placed = makeCardButton(document, words.add, {
    onIntent: () => void fetchKit(),
    onPress: (byKeyboard) => void press(byKeyboard),
  });

  async function press(byKeyboard: boolean, focused?: HTMLElement): Promise<void> {
    if (!seen || !at) return;
    clearNote?.();
    const { button } = placed;
    button.ariaBusy = 'true';
    const handed = {
      // As it stands now: the page may show another board when the kit has come.
      reading: readCard(seen.host, seen.board, at, new URL(location.href)),
      via: 'card' as const,
      button,
      byKeyboard,
      at: button.getBoundingClientRect(),
      pressedAt: Date.now(),
      language: () => language,
      ...(focused ? { focused } : {}),
    };
    const kit = await fetchKit();
    if (typeof kit !== 'string') return kit.press(handed);
    button.ariaBusy = null;
    clearNote = showNote(document, handed.at, words.notSaved, words[kit]);
  }

  function turn(target: EventTarget | null): void {
    // What is ours, the card of a press too, is no place to turn to.
    if (!seen || !(target instanceof Element) || target.closest(`[${mark}]`)) return;
    if (at?.card.el.isConnected && at.card.el.contains(target)) return;
    at = cardAround(seen.board, target);
    settle();
  }
  function settle(): void {
    if (!seen || !at?.card.el.isConnected || !placed.show(at.card.el, seen.board.isDark())) hide();
  }
  function hide(): void {
    at = null;
    placed.hide();
  }

  const ears: [type: string, hear: (event: Event) => void][] = [
    ['pointerover', ({ target }) => turn(target)],
    ['focusin', ({ target }) => turn(target)],
    ['dragstart', hide],
    ['scroll', () => at && settle()],
    [
      'keydown',
      (event) => {
        if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
        if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey) return;
        turn(event.target);
        if (!at || !(event.target instanceof HTMLElement) || !at.card.el.contains(event.target)) return;
        // The board opens a card by Enter; this one is ours.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!event.repeat && placed.button.ariaBusy !== 'true') void press(true, event.target);
      },
    ],
  ];
  for (const [type, hear] of ears) document.addEventListener(type, hear, { capture: true, passive: false });

  return {
    /** Tells what is on the page now. */
    show(host: BoardHost | null, board: Board | null): void {
      seen = host && board ? { host, board } : null;
      if (at) settle();
    },
    stop(): void {
      for (const [type, hear] of ears) document.removeEventListener(type, hear, true);
      seen = null;
      hide();
      clearNote?.();
      offeredKit()?.stop();
    },
  };
}
