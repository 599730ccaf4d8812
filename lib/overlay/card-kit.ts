import type { Board, BoardHost } from './host';
import { shared } from './world';

/** Something laid over cards: it is told in each pass which board there is, and takes itself away. */
export interface CardPass {
  show(host: BoardHost | null, board: Board | null): void;
  stop(): void;
}

/** Makes what is laid over cards, in a language. `onOldest` hears what is said of the oldest card in progress. */
type CardKit = (language: string, onOldest: (text: string) => void) => readonly CardPass[];

const place = shared<CardKit>('card-kit');

/** Puts the kit where the overlay finds it. One of an earlier Backlight is replaced. */
export function offerCardKit(kit: CardKit): void {
  place.set(kit);
}

/**
 * What is laid over cards, once there is a board: its script comes then and not before, so that a page without a board
 * carries as little as can be. `prepare` has the background put it into this page; what failed is tried at the next pass.
 */
export function lateCards(
  language: string,
  prepare: () => Promise<{ ok: boolean }>,
  onOldest: (text: string) => void,
): CardPass {
  let passes: readonly CardPass[] | null = null;
  let latest: [BoardHost | null, Board | null] = [null, null];
  let isComing = false;
  let isStopped = false;

  async function come(): Promise<void> {
    isComing = true;
    const { ok } = await prepare();
    isComing = false;
    if (!ok || isStopped) return;
    passes = place.get()?.(language, onOldest) ?? null;
    for (const pass of passes ?? []) pass.show(...latest);
  }

  return {
    show(host, board) {
      latest = [host, board];
      if (board && !passes && !isComing) void come();
      for (const pass of passes ?? []) pass.show(host, board);
    },
    stop() {
      isStopped = true;
      for (const pass of passes ?? []) pass.stop();
    },
  };
}
