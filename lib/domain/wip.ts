import { isInProgress } from './board';
import type { Column } from './entities';

export type LimitState = 'none' | 'under' | 'at' | 'over';

/** How a count stands to a limit; `none` where there is no limit. */
export function limitState(count: number, limit: number | undefined): LimitState {
  if (limit === undefined) return 'none';
  if (count > limit) return 'over';
  return count === limit ? 'at' : 'under';
}

export interface ColumnLoad {
  column: Column;
  count: number;
  state: LimitState;
}

/** Work in progress over all columns that hold started, unfinished work. */
export interface WorkInProgress {
  count: number;
  /** Those of them that stand in columns with a limit: what `limit` is to be held against. */
  limited: number;
  /** Sum of the limits of these columns; undefined when none has one. */
  limit: number | undefined;
  /** `over` when the total or any single column is over; `at` when the total is at its limit. */
  state: LimitState;
  columns: ColumnLoad[];
}

/** Counts work in progress: items, never their sizes (Kanban Guide; method.md 4.1). */
export function workInProgress(
  columns: readonly Column[],
  countOf: (columnId: string) => number,
): WorkInProgress {
  const loads = columns.map((column) => {
    const count = countOf(column.id);
    return { column, count, state: limitState(count, column.limit) };
  });
  const open = loads.filter(({ column }) => isInProgress(column.kind));
  const limited = open.filter(({ column }) => column.limit !== undefined);
  const count = open.reduce((sum, load) => sum + load.count, 0);
  const limit =
    limited.length > 0 ? limited.reduce((sum, { column }) => sum + (column.limit ?? 0), 0) : undefined;
  const limitedCount = limited.reduce((sum, load) => sum + load.count, 0);
  const total = limitState(limitedCount, limit);
  const state = open.some((load) => load.state === 'over') ? 'over' : total;
  return { count, limited: limitedCount, limit, state, columns: loads };
}

/**
 * The few letters of the toolbar badge. The three states read apart without colour: `4/6` under, `=6/6` at the limit,
 * `!7/6` over; where that is longer than the badge shows (4 letters) the limit is left out: `!12`. Work in columns
 * without a limit is not held against the limit of others; where no column has one, all of it is counted.
 */
export function badgeText({
  count,
  limited,
  limit,
  state,
}: Pick<WorkInProgress, 'count' | 'limited' | 'limit' | 'state'>): string {
  if (limit === undefined) return count === 0 ? '' : String(Math.min(count, 999));
  const mark = state === 'over' ? '!' : state === 'at' ? '=' : '';
  const full = `${mark}${limited}/${limit}`;
  return full.length <= 4 ? full : `${mark}${Math.min(limited, 999)}`;
}
