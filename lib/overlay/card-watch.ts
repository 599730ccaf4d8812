import type { BoardPace } from '@/lib/domain/journey';
import { cardAges } from './card-ages';
import type { Board, BoardHost } from './host';
import { columnsTold, lostCards, type SeenBoard, seenCards } from './seen-cards';
import type { CardWords } from './words';

/** Since when the cards in progress are, as far as Backlight knows. */
export interface Ages {
  cards: ReadonlyMap<string, { since: number; isAtLeast: boolean; isTold?: boolean | undefined }>;
  pace: BoardPace | undefined;
  /** Both are told in working days; in calendar days when absent. */
  inWorkingDays?: boolean | undefined;
}

/** What is told of a board. */
export interface Look {
  app: string;
  board: string;
  isWhole: boolean;
  /** Each card that can be seen is told of. */
  isAll: boolean;
  columns: { key: string; title: string; cards: string[] }[];
}

export interface CardWatchStart {
  document: Document;
  words: CardWords;
  /** Tells what was seen, and gives what is known then; null when nobody answered. */
  tell: (look: Look) => Promise<Ages | null>;
  /** Hears what is said of the oldest card in progress; nothing where there is none. */
  onOldest: (text: string) => void;
}

/** A board on the page, by a name that no other has. */
interface Shown {
  name: string;
  host: BoardHost;
  board: Board;
}

/** What has not changed is told again after this many ms: it is still there. */
const again = 10 * 60_000;
/** A card is lost when it has been gone for this many ms: who redraws a board takes its cards away for a moment. */
const gone = 5_000;
/** Changes are told together, this many ms after the last telling at the earliest. */
const pause = 2_000;
/** A look at all cards takes its time on a long board: this share of a core at most. */
const share = 1 / 200;

/**
 * Tells where the cards of a board stand: all of them at first, then those that came to another column, and now and then
 * that the rest is still there. A page nobody looks at tells nothing: what it shows may be old. Shows the ages it is answered with.
 */
export function startCardWatch({ document, words, tell, onOldest }: CardWatchStart) {
  const badges = cardAges(document, words);
  let current: Shown | null = null;
  /** The column each card was told in; empty until the whole board was told. */
  let told = new Map<string, string>();
  /** When each card that was told was first seen to be gone. */
  let lost = new Map<string, number>();
  let wholeAt = -Infinity;
  let toldAt = -Infinity;
  let lookedUntil = -Infinity;
  let isTelling = false;
  let ages: Ages = { cards: new Map(), pace: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, wait));
  }

  function look(): void {
    clearTimeout(timer);
    if (!current || document.hidden) return;
    const began = performance.now();
    if (began < lookedUntil) return later(lookedUntil - began);
    settle(current, seenCards(current.board), began);
  }

  /** Shows what is known of the cards that were seen, and tells of them what is to be told. */
  function settle({ host, board }: Shown, seen: SeenBoard, began: number): void {
    const oldest = badges.paint(host, board, seen, ages, Date.now());
    onOldest(oldest ? words.oldest(oldest.days, oldest.isAtLeast) : '');
    const wait = toldAt + pause - began;
    lost = lostCards(told, seen, lost, began);
    const lostAt = lost.values().reduce((a, b) => Math.min(a, b), Infinity);
    const due = Math.min(wholeAt + again, Math.max(wholeAt, lostAt) + gone);
    const isAgain = began >= due;
    const isNew = isAgain || [...seen.cards].some(([id, { column }]) => told.get(id) !== column);
    if (isNew && !isTelling && wait <= 0) void say(seen, isAgain, began);
    const ended = performance.now();
    lookedUntil = ended + (ended - began) / share;
    later(isNew ? (wait > 0 ? wait : pause) : due - ended);
  }

  async function say(seen: SeenBoard, isAgain: boolean, at: number): Promise<void> {
    const from = current;
    if (!from) return;
    isTelling = true;
    toldAt = at;
    const answer = await tell({
      app: from.host.name,
      board: from.board.id(),
      isWhole: seen.isWhole,
      isAll: isAgain,
      columns: columnsTold(seen, (id, column) => isAgain || told.get(id) !== column),
    });
    isTelling = false;
    if (!answer || current?.name !== from.name) return;
    // What is gone was told of by the whole board alone.
    if (isAgain) {
      told.clear();
      wholeAt = at;
    }
    for (const [id, { column }] of seen.cards) told.set(id, column);
    ages = answer;
    lookedUntil = -Infinity;
    // While no pass has brought another board, what was told stands there still.
    if (current.board === from.board && !document.hidden) settle(from, seen, performance.now());
    else look();
  }

  function forget(): void {
    badges.clear();
    onOldest('');
    told = new Map();
    lost = new Map();
    wholeAt = toldAt = lookedUntil = -Infinity;
    ages = { cards: new Map(), pace: undefined };
  }

  document.addEventListener('visibilitychange', look);

  return {
    /** Tells what is on the page now. */
    show(host: BoardHost | null, board: Board | null): void {
      const name = host && board ? `${host.name} ${board.id()}` : '';
      if (name !== (current?.name ?? '')) forget();
      current = host && board ? { name, host, board } : null;
      look();
    },
    /** Something else is known of the cards now: tells them all, and asks. */
    again(): void {
      wholeAt = toldAt = lookedUntil = -Infinity;
      look();
    },
    stop(): void {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(timer);
      current = null;
      forget();
    },
  };
}
