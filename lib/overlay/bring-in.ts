import type { CardPass } from './card-kit';
import type { Board, BoardHost } from './host';
import { seenCards } from './seen-cards';
import { shared } from './world';

/** A column with its cards, as they are brought in. */
export interface ColumnToBringIn {
  key: string;
  title: string;
  cards: { id: string; title: string; url?: string }[];
}

/** What came of it: how many came, and how many were here already. Null when nobody answered. */
export type BroughtIn = { added: number; known: number; eventId: string | null } | null;

/** The way to bring in a whole board: offered by the card kit, used by the panel. */
export interface BringIn {
  /** How many cards with an id each column has now, by its key. */
  counts: () => ReadonlyMap<string, number>;
  /** Brings in the cards of these columns, by their keys. */
  run: (keys: ReadonlySet<string>) => Promise<BroughtIn>;
  undo: (eventId: string) => Promise<boolean>;
}

export interface BringInStart {
  send: (look: {
    app: string;
    board: string;
    name: string;
    columns: { title: string; cards: ColumnToBringIn['cards'] }[];
  }) => Promise<BroughtIn>;
  undo: BringIn['undo'];
}

const place = shared<BringIn>('bring-in');

/** The way to bring in the board on this page, once the card kit has come and while there is a board. */
export function offeredBringIn(): BringIn | undefined {
  return place.get();
}

/** Offers the board that is on the page. */
export function offerBringIn({ send, undo }: BringInStart): CardPass {
  let current: { host: BoardHost; board: Board } | null = null;
  const offered: BringIn = {
    counts() {
      const counts = new Map<string, number>();
      if (!current) return counts;
      for (const { column } of seenCards(current.board).cards.values())
        counts.set(column, (counts.get(column) ?? 0) + 1);
      return counts;
    },
    async run(keys) {
      if (!current) return null;
      const { host, board } = current;
      const columns = columnsOf(board).filter((column) => keys.has(column.key));
      return send({
        app: host.name,
        board: board.id(),
        name: board.name().slice(0, 200),
        columns: columns.map(({ title, cards }) => ({ title, cards })),
      });
    },
    undo,
  };
  return {
    show(host, board) {
      current = host && board ? { host, board } : null;
      if (current) place.set(offered);
      else if (place.get() === offered) place.set(undefined);
    },
    stop() {
      current = null;
      if (place.get() === offered) place.set(undefined);
    },
  };
}

function columnsOf(board: Board): ColumnToBringIn[] {
  const { columns, cards } = seenCards(board);
  const byColumn = Map.groupBy(cards, ([, { column }]) => column);
  return Array.from(columns.values(), ({ key: column, title }) => ({
    key: column,
    title: title.slice(0, 200),
    cards: (byColumn.get(column) ?? []).map(([id, { card }]) => {
      const { title: text, url = '' } = board.facts(card);
      const read: ColumnToBringIn['cards'][number] = { id, title: text.slice(0, 500) };
      if (url && url.length <= 2_000) read.url = url;
      return read;
    }),
  }));
}
