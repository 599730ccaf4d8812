import { isOfColumn } from './board-limits';
import type { BoardLimit, BoardPolicy, ColumnMeaning, Uncounted } from './board-policy';
import { isWipLimit } from './columns';

/** The two ends of a limit as somebody typed them; null where nothing stands. */
export interface Ends {
  least: number | null;
  most: number | null;
}

/** Whom or what a limit holds for by itself, with the columns and the lane it names. */
export type LimitScope = Pick<BoardLimit, 'columns' | 'per' | 'lane'>;

/** Over all work in progress, for each person: one number for everybody. */
export const eachPerson: LimitScope = { columns: [], per: 'person' };
/** The same for each lane. */
export const eachLane: LimitScope = { columns: [], per: 'lane' };

/** Whether the ends make a limit, or take it away when both are null. */
export function areEnds({ least, most }: Ends): boolean {
  return isEnd(least) && isEnd(most) && (least ?? 0) <= (most ?? Infinity);
}

function isEnd(end: number | null): boolean {
  return end === null || isWipLimit(end);
}

/** The limit that a policy keeps for just this. */
export function limitFor({ limits = [] }: BoardPolicy, scope: LimitScope): BoardLimit | undefined {
  return limits.find((limit) => isSame(limit, scope));
}

/** Limits that are none of a single column, nor the two that stand by themselves in the panel. */
export function furtherLimits({ limits = [] }: BoardPolicy): BoardLimit[] {
  return limits.filter(
    (limit) => !isOfColumn(limit) && !isSame(limit, eachPerson) && !isSame(limit, eachLane),
  );
}

/** The policy with this limit in the place of the one for the same, or without it where both ends are null. */
export function withLimit(policy: BoardPolicy, scope: LimitScope, { least, most }: Ends): BoardPolicy {
  const limit: BoardLimit = {
    columns: scope.columns,
    ...(scope.per === undefined ? {} : { per: scope.per }),
    ...(scope.lane === undefined ? {} : { lane: scope.lane }),
    ...(least === null ? {} : { least }),
    ...(most === null ? {} : { most }),
  };
  const isGone = least === null && most === null;
  const limits = [...(policy.limits ?? [])];
  const at = limits.findIndex((other) => isSame(other, scope));
  if (at >= 0) limits.splice(at, 1, ...(isGone ? [] : [limit]));
  else if (!isGone) limits.push(limit);
  return { ...policy, limits };
}

/** The policy with what this column says of its cards. */
export function withMeaning(policy: BoardPolicy, column: string, means: ColumnMeaning): BoardPolicy {
  const others = (policy.meanings ?? []).filter((meaning) => meaning.column !== column);
  return { ...policy, meanings: [...others, { column, means }] };
}

/** The policy with some of what it leaves out said anew. */
export function withUncounted(policy: BoardPolicy, changed: Uncounted): BoardPolicy {
  return { ...policy, uncounted: { ...policy.uncounted, ...changed } };
}

/** The labels somebody typed with commas between them, each once. */
export function typedLabels(text: string): string[] {
  const labels = text.split(',').map((label) => label.trim());
  return [...new Map(labels.filter(Boolean).map((label) => [label.toLowerCase(), label])).values()];
}

function isSame(a: LimitScope, b: LimitScope): boolean {
  const name = ({ columns, per, lane }: LimitScope) => JSON.stringify([columns.toSorted(), per, lane]);
  return name(a) === name(b);
}
