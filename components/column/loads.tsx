import { createContext, type ReactNode, useContext } from 'react';
import type { SharedLoad } from '@/lib/domain/shared-limits';
import { type Exclusions, isLeftOut } from '@/lib/domain/limits';
import type { Summary } from '@/lib/store/queries/summary';
import { useBoard } from '@/components/board/feed';
import { useBoardLook } from '@/components/board/use-board-look';

const LoadsContext = createContext<Summary | undefined>(undefined);

/** Gives the heads below what the limits hold. */
export function LoadsProvider({ summary, children }: { summary: Summary | undefined; children: ReactNode }) {
  return <LoadsContext value={summary}>{children}</LoadsContext>;
}

export interface ColumnLoads {
  /** Items in the column that count against no limit. */
  leftOut: number;
  /** The limits over several columns that hold for this one. */
  shared: readonly SharedLoad[];
}

const none: ColumnLoads = { leftOut: 0, shared: [] };

/** What the team's limits say about one column, beside its own; nothing before that was read. */
export function useColumnLoads(columnId: string): ColumnLoads {
  const wip = useContext(LoadsContext)?.wip;
  if (!wip) return none;
  return {
    leftOut: wip.columns.find(({ column }) => column.id === columnId)?.leftOut ?? 0,
    shared: wip.shared.filter(({ columns }) => columns.some(({ id }) => id === columnId)),
  };
}

/** Whether the limits of columns hold for each lane by itself now: the team wants it so, and the board shows lanes. */
export function useLimitPerLane(): boolean {
  const wanted = useContext(LoadsContext)?.team?.limitPerLane ?? false;
  const { lanes } = useBoardLook();
  return wanted && lanes !== 'none';
}

const everything: Exclusions = {};

/** How many of some items on screen count against limits. */
export function useCounted(ids: readonly string[]): number {
  const exclusions = useContext(LoadsContext)?.team?.exclusions ?? everything;
  const { feed } = useBoard();
  return ids.filter((id) => {
    const item = feed.rows.row(id);
    return !item || !isLeftOut(item, exclusions);
  }).length;
}
