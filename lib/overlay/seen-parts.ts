import type { SeenPart } from '@/lib/domain/seen-part';
import type { Board, HostColumn } from './host';

/** A column of a page as its limits look at it: its cards are counted, and asked about themselves, only where it matters. */
export function seenPart(board: Board, column: HostColumn): SeenPart {
  const { key, title, description, lane, nativeLimit, nativeCount, loadedAll } = column;
  return {
    key,
    title,
    loadedAll,
    ...(description === undefined ? {} : { description }),
    ...(lane === undefined ? {} : { lane }),
    ...(nativeLimit === undefined ? {} : { nativeLimit }),
    ...(nativeCount === undefined ? {} : { nativeCount }),
    seen: () => board.cards(column).length,
    cards: () => board.cards(column).map((card) => board.facts(card)),
  };
}
