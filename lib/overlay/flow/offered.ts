import type { BoardFlow } from '@/lib/domain/board-flow';
import type { CardPass } from '../card-kit';
import type { Board, BoardHost } from '../host';
import { shared } from '../world';

/** Asks how work goes over the board on this page; null when nobody answered. */
type AskFlow = () => Promise<BoardFlow | null>;

const place = shared<AskFlow>('flow');

/** The way to ask, once the card kit has come and while there is a board. */
export const offeredFlow = place.get;

export interface FlowAsked {
  app: string;
  board: string;
  columns: { key: string; title: string }[];
}

/** Offers it for the board that is on the page. */
export function offerFlow(ask: (asked: FlowAsked) => Promise<BoardFlow | null>): CardPass {
  let offered: AskFlow | undefined;
  const drop = () => {
    if (offered && place.get() === offered) place.set(undefined);
    offered = undefined;
  };
  return {
    show(host: BoardHost | null, board: Board | null) {
      drop();
      if (!host || !board) return;
      offered = () => ask({ app: host.name, board: board.id(), columns: columnsOf(board) });
      place.set(offered);
    },
    stop: drop,
  };
}

/** A column that lanes cut into parts is told once. */
function columnsOf(board: Board): FlowAsked['columns'] {
  const titles = new Map(board.columns().map(({ key, title }) => [key, title.slice(0, 200)]));
  return Array.from(titles, ([key, title]) => ({ key, title }));
}
