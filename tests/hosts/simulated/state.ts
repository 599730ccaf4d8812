import { useEffect, useReducer, useSyncExternalStore } from 'react';
import type { SimBoard, SimCard } from './boards.ts';

/** What happens to a board: by its own drag, or by somebody else in the team, as its server would tell. */
export type Act =
  | { do: 'move'; card: string; to: string }
  | { do: 'add'; card: SimCard; to: string }
  | { do: 'delete'; card: string }
  | { do: 'rename'; column: string; title: string }
  /** Some hosts throw the whole board away now and then and draw it anew. */
  | { do: 'redraw' };

interface State {
  boards: Readonly<Record<string, SimBoard>>;
  /** How often all of it was drawn anew. */
  round: number;
}

declare global {
  /** What a simulated host's server would push into the open page. */
  var simulated: (act: Act) => void;
}

/** All boards of a host, by the id in their addresses. A test changes them by `simulated`. */
export function useBoards(boards: State['boards']): [State, (act: Act) => void] {
  const [state, act] = useReducer(step, { boards, round: 0 });
  useEffect(() => {
    globalThis.simulated = act;
  }, []);
  return [state, act];
}

function step(state: State, act: Act): State {
  if (act.do === 'redraw') return { ...state, round: state.round + 1 };
  return { ...state, boards: mapped(state.boards, (board) => acted(board, act)) };
}

function acted(board: SimBoard, act: Exclude<Act, { do: 'redraw' }>): SimBoard {
  const is = (id: string) => board.columns.some((column) => column.id === id);
  const found = (id: string) => board.columns.flatMap(({ cards }) => cards).find((card) => card.id === id);
  if (act.do === 'delete') return without(board, act.card);
  if (act.do === 'rename') {
    return withColumns(board, (column) =>
      column.id === act.column ? { ...column, title: act.title } : column,
    );
  }
  const card = act.do === 'add' ? act.card : found(act.card);
  return card && is(act.to) ? put(without(board, card.id), card, act.to) : board;
}

const withColumns = (
  board: SimBoard,
  change: (column: SimBoard['columns'][number]) => SimBoard['columns'][number],
): SimBoard => ({ ...board, columns: board.columns.map(change) });

const without = (board: SimBoard, card: string) =>
  withColumns(board, (column) => ({ ...column, cards: column.cards.filter(({ id }) => id !== card) }));

/** On top, where it is seen. */
const put = (board: SimBoard, card: SimCard, to: string) =>
  withColumns(board, (column) => (column.id === to ? { ...column, cards: [card, ...column.cards] } : column));

function mapped(boards: State['boards'], change: (board: SimBoard) => SimBoard): State['boards'] {
  return Object.fromEntries(Object.entries(boards).map(([id, board]) => [id, change(board)]));
}

const moved = 'simulated:address';

/** Goes to another address of the host without loading anything. */
export function go(address: string): void {
  history.pushState({}, '', address);
  dispatchEvent(new Event(moved));
}

/** The address that the page has now. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(heard, () => location.href));
}

function heard(tell: () => void): () => void {
  addEventListener(moved, tell);
  addEventListener('popstate', tell);
  return () => {
    removeEventListener(moved, tell);
    removeEventListener('popstate', tell);
  };
}
