import { createContext, type ReactNode, useContext } from 'react';
import type { SharedLoad } from '@/lib/domain/shared-limits';
import type { WorkInProgress } from '@/lib/domain/wip';

const LoadsContext = createContext<WorkInProgress | undefined>(undefined);

/** Gives the heads below what the limits hold. */
export function LoadsProvider({ wip, children }: { wip: WorkInProgress | undefined; children: ReactNode }) {
  return <LoadsContext value={wip}>{children}</LoadsContext>;
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
  const wip = useContext(LoadsContext);
  if (!wip) return none;
  return {
    leftOut: wip.columns.find(({ column }) => column.id === columnId)?.leftOut ?? 0,
    shared: wip.shared.filter(({ columns }) => columns.some(({ id }) => id === columnId)),
  };
}
