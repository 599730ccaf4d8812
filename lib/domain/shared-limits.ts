import type { Column, Limit } from './entities';
import { type LimitState, limitState } from './limit-state';
import { columnsOf } from './limits';

/** How much a limit over several columns holds. */
export interface SharedLoad {
  limit: Limit;
  columns: readonly Column[];
  count: number;
  state: LimitState;
}

/** The limits over several columns, with what they hold. */
export function sharedLoads(
  board: readonly Column[],
  limits: readonly Limit[],
  countOf: (columnId: string) => number,
): SharedLoad[] {
  return limits
    .filter(({ per }) => per === 'columns')
    .map((limit) => {
      const columns = columnsOf(limit, board);
      const count = columns.reduce((sum, { id }) => sum + countOf(id), 0);
      return { limit, columns, count, state: limitState(count, limit.most) };
    })
    .filter(({ columns }) => columns.length > 0);
}

/** Columns that may hold so many together. */
export interface Block {
  columns: ReadonlySet<string>;
  most: number;
}

/**
 * The columns in progress under any limit, each in one block, so that no item is counted twice. A limit over several takes
 * the place of what it covers, unless these alone let in fewer; limits that cross each other become one block.
 */
export function blocksOf(open: readonly Column[], shared: readonly SharedLoad[]): Block[] {
  const inOpen = new Set(open.map(({ id }) => id));
  let blocks: Block[] = open.flatMap(({ id, limit }) =>
    limit === undefined ? [] : [{ columns: new Set([id]), most: limit }],
  );
  const smallestFirst = shared.toSorted((a, b) => a.columns.length - b.columns.length);
  for (const { columns, limit } of smallestFirst) {
    const covered = new Set(columns.map(({ id }) => id).filter((id) => inOpen.has(id)));
    if (covered.size === 0) continue;
    const inside = blocks.filter((block) => block.columns.isSubsetOf(covered));
    const crossing = blocks.filter(
      (block) => !block.columns.isSubsetOf(covered) && !block.columns.isDisjointFrom(covered),
    );
    const own = inside.reduce((sum, { most }) => sum + most, 0);
    const hasFree = covered.size > inside.reduce((sum, block) => sum + block.columns.size, 0);
    const most = hasFree || crossing.length > 0 ? limit.most : Math.min(limit.most, own);
    const joined = crossing.reduce<Block>(
      (all, block) => ({ columns: all.columns.union(block.columns), most: all.most + block.most }),
      { columns: covered, most },
    );
    blocks = [...blocks.filter((block) => !inside.includes(block) && !crossing.includes(block)), joined];
  }
  return blocks;
}
