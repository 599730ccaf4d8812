import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Column, Item } from '@/lib/domain/entities';
import type { Pace } from '@/lib/domain/pace';
import type { BoardFeed, BoardShape } from '@/lib/store/live/board-feed';
import type { Lane } from '@/lib/store/live/lanes';
import { BacklogSorting } from '@/components/backlog/sorting';
import { Selection } from '@/components/selection/selection';
import { CardFocus } from './card-focus';
import { DropLook } from './drop-look';
import { HeldKeys } from './held-keys';
import { Stage } from './stage';

interface Board {
  feed: BoardFeed;
  focus: CardFocus;
  keys: HeldKeys;
  dropLook: DropLook;
  stage: Stage;
  selection: Selection;
  sorting: BacklogSorting;
}

const BoardContext = createContext<Board | null>(null);

/** Gives the lists below the board as it is now, and one card at a time the focus. */
export function BoardProvider({ feed, children }: { feed: BoardFeed; children: ReactNode }) {
  const board = useMemo(() => {
    const focus = new CardFocus();
    return {
      feed,
      focus,
      keys: new HeldKeys(focus),
      dropLook: new DropLook(),
      stage: new Stage(feed.lanes),
      selection: new Selection(),
      sorting: new BacklogSorting(),
    };
  }, [feed]);
  useEffect(() => board.keys.listen(), [board]);
  return <BoardContext value={board}>{children}</BoardContext>;
}

/** The source of the board, the say over its focus, and what of it is on screen. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard needs a BoardProvider above it');
  return board;
}

/** The columns in order, how many items each holds, and what went wrong when they could not be read. */
export function useBoardShape(): BoardShape {
  const { feed } = useBoard();
  const subscribe = useCallback((listener: () => void) => feed.subscribe(listener), [feed]);
  return useSyncExternalStore(subscribe, () => feed.shape());
}

/** The columns in order; none before they were read. */
export function useColumns(): readonly Column[] {
  return useBoardShape().columns ?? noColumns;
}

const noColumns: readonly Column[] = [];
const emptyLane: Lane = { ids: [], complete: false };

/** The order of one column, as far as it is to be seen: all of it, or what matches the present filter. */
export function useLane(columnId: string): Lane {
  const { feed } = useBoard();
  const subscribe = useCallback(
    (listener: () => void) => feed.lanes.subscribe(columnId, listener),
    [feed, columnId],
  );
  return useSyncExternalStore(subscribe, () => feed.lanes.lane(columnId)) ?? emptyLane;
}

/** How many items a column holds, moves that are only painted included, whatever is filtered. */
export function useCount(columnId: string): number {
  const { feed } = useBoard();
  const subscribe = useCallback(
    (listener: () => void) => feed.lanes.subscribe(columnId, listener),
    [feed, columnId],
  );
  const { ids, complete } = useSyncExternalStore(subscribe, () => feed.lanes.whole(columnId)) ?? emptyLane;
  const { counts } = useBoardShape();
  return complete ? ids.length : (counts.get(columnId) ?? 0);
}

/** One item; null when it is gone, undefined while it is being read. */
export function useItem(id: string): Item | null | undefined {
  const { feed } = useBoard();
  const subscribe = useCallback((listener: () => void) => feed.rows.subscribe(id, listener), [feed, id]);
  return useSyncExternalStore(subscribe, () => feed.rows.row(id));
}

/** How long the team's own work took lately; undefined while too little is finished to say. */
export function usePace(): Pace | undefined {
  const { feed } = useBoard();
  return useSyncExternalStore(feed.pace.subscribe, feed.pace.now);
}

/** Whether an item is chosen. */
export function useSelected(id: string): boolean {
  const { selection } = useBoard();
  return useSyncExternalStore(selection.subscribe, () => selection.has(id));
}
