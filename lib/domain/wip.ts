import { isInProgress } from './board';
import type { Column, Limit } from './entities';
import { type LimitState, limitState } from './limit-state';
import { blocksOf, type SharedLoad, sharedLoads } from './shared-limits';

export interface ColumnLoad {
  column: Column;
  /** Items that count against limits. */
  count: number;
  /** Items that stand in it and count against none. */
  leftOut: number;
  state: LimitState;
}

/** Work in progress over all columns that hold started, unfinished work. */
export interface WorkInProgress {
  /** Items in progress that count against limits. */
  count: number;
  /** Those of them that stand in columns under a limit: what `limit` is to be held against. */
  limited: number;
  /** As many as the limits of these columns let in at most; undefined when none has one. */
  limit: number | undefined;
  /** `over` when the total, any column or any limit over several is over; `at` when the total is at its limit. */
  state: LimitState;
  columns: ColumnLoad[];
  shared: SharedLoad[];
}

/** What counts beside the columns themselves. */
export interface Counted {
  leftOutOf?: (columnId: string) => number;
  limits?: readonly Limit[];
}

/** Counts work in progress: items, never their sizes (Kanban Guide; method.md 4.1). */
export function workInProgress(
  columns: readonly Column[],
  countOf: (columnId: string) => number,
  { leftOutOf = () => 0, limits = [] }: Counted = {},
): WorkInProgress {
  const loads = columns.map((column) => {
    const leftOut = leftOutOf(column.id);
    const count = countOf(column.id) - leftOut;
    return { column, count, leftOut, state: limitState(count, column.limit) };
  });
  const counted = new Map(loads.map(({ column, count }) => [column.id, count]));
  const shared = sharedLoads(columns, limits, (id) => counted.get(id) ?? 0);
  const open = loads.filter(({ column }) => isInProgress(column.kind));
  const blocks = blocksOf(
    open.map(({ column }) => column),
    shared,
  );
  const limited = blocks
    .flatMap((block) => [...block.columns])
    .reduce((sum, id) => sum + (counted.get(id) ?? 0), 0);
  const limit = blocks.length > 0 ? blocks.reduce((sum, { most }) => sum + most, 0) : undefined;
  return {
    count: open.reduce((sum, load) => sum + load.count, 0),
    limited,
    limit,
    state: [...open, ...shared].some(({ state }) => state === 'over') ? 'over' : limitState(limited, limit),
    columns: loads,
    shared,
  };
}

/**
 * The few letters of the toolbar badge. The three states read apart without colour: `4/6` under, `=6/6` at the limit,
 * `!7/6` over; where that is longer than the badge shows (4 letters) the limit is left out: `!12`. Work in columns
 * without a limit is not held against the limit of others; where no column has one, all of it is counted. With work
 * `elsewhere` the number is the sum, and the limit, which holds for one part of it, is left out; the mark stays (decision 0023).
 */
export function badgeText(
  { count, limited, limit, state }: Pick<WorkInProgress, 'count' | 'limited' | 'limit' | 'state'>,
  elsewhere = 0,
): string {
  const mark = state === 'over' ? '!' : state === 'at' ? '=' : '';
  if (elsewhere > 0) return `${mark}${Math.min(count + elsewhere, 999)}`;
  if (limit === undefined) return count === 0 ? '' : String(Math.min(count, 999));
  const full = `${mark}${limited}/${limit}`;
  return full.length <= 4 ? full : `${mark}${Math.min(limited, 999)}`;
}
