import type { ToldMove } from '@/lib/domain/told-moves';
import type { Result } from '@/lib/domain/result';
import type { CardPass } from '../card-kit';
import type { Board, BoardHost } from '../host';
import type { NoHistory } from './read-history';
import { shared } from '../world';

/** The tools that tell the history of their boards to a page of theirs. */
const tellers: ReadonlySet<string> = new Set(['Trello', 'Jira']);

/** How many cards a tool's history told of, or why it told nothing. */
export type HistoryRead = Result<{ cards: number }, NoHistory | { reason: string }>;

const place = shared<OfferedHistory>('history');

/** The way to read the history of the board on this page: offered by the card kit, used by the panel. */
export interface OfferedHistory {
  tool: string;
  run: () => Promise<HistoryRead>;
}

export interface HistoryStart {
  /** Reads it: its script comes when somebody asks. Null when it does not come. */
  read: (tool: string, boardId: string) => Promise<Result<ToldMove[], NoHistory> | null>;
  keep: (told: { app: string; board: string; moves: ToldMove[] }) => Promise<{ ok: boolean }>;
  /** What is known of the cards is another now. */
  onKept: () => void;
}

/** The way to read the history of the board on this page, where its tool tells one. */
export function offeredHistory(): OfferedHistory | undefined {
  return place.get();
}

/** Offers the history of the board that is on the page. */
export function offerHistory({ read, keep, onKept }: HistoryStart): CardPass {
  let current: { host: BoardHost; board: Board } | null = null;
  let offered: OfferedHistory | undefined;

  async function run(): Promise<HistoryRead> {
    if (!current) return { ok: false, reason: 'no-answer' };
    const { host, board } = current;
    const boardId = board.id();
    const told = await read(host.name, boardId);
    if (!told?.ok) return told ?? { ok: false, reason: 'no-answer' };
    // The person may have gone to another board meanwhile.
    if (current?.board.id() !== boardId) return { ok: false, reason: 'no-answer' };
    // Of two columns of one name the first speaks for it.
    const keys = new Map(
      board
        .columns()
        .toReversed()
        .map(({ title, key: column }) => [title, column]),
    );
    const moves = told.value.map(({ card, column, at, isAtLeast }) => ({
      card,
      column: keys.get(column) ?? column,
      at,
      isAtLeast,
    }));
    const kept = await keep({ app: host.name, board: boardId, moves });
    if (!kept.ok) return { ok: false, reason: 'not-kept' };
    onKept();
    return { ok: true, value: { cards: new Set(moves.map(({ card }) => card)).size } };
  }

  return {
    show(host, board) {
      current = host && board ? { host, board } : null;
      if (offered && place.get() === offered) place.set(undefined);
      if (!host || !current || !tellers.has(host.name)) return;
      offered = { tool: host.name, run };
      place.set(offered);
    },
    stop() {
      current = null;
      if (offered && place.get() === offered) place.set(undefined);
    },
  };
}
