import { limitState, runsDry } from './limit-state';

/**
 * How a column of somebody else's board stands to its limit. `unsure`: what can be seen is within the limit, and there
 * may be more that cannot.
 */
export type ToldState = 'unsure' | 'under' | 'at' | 'over' | 'low';

export interface ToldCount {
  state: ToldState;
  /** `4/3`, `1/2–5`, `1/2+` without an upper end, and `≥ 4/3` where there may be more. */
  figure: string;
  /** By how many it is over, or too few; 0 in the other states. */
  by: number;
}

/**
 * What is said about a count. It claims no more than is known: where only a part was seen, nothing is under its limit
 * or below its minimum.
 */
export function toldCount(
  { count, isWhole }: { count: number; isWhole: boolean },
  { least, most }: { least?: number | undefined; most?: number | undefined },
): ToldCount {
  const range = most === undefined ? `${least ?? 0}+` : least === undefined ? `${most}` : `${least}–${most}`;
  const figure = `${isWhole ? '' : '≥ '}${count}/${range}`;
  const state = limitState(count, most);
  if (state === 'over') return { state, figure, by: count - (most ?? 0) };
  if (state === 'at') return { state, figure, by: 0 };
  if (!isWhole) return { state: 'unsure', figure, by: 0 };
  return runsDry(count, least)
    ? { state: 'low', figure, by: (least ?? 0) - count }
    : { state: 'under', figure, by: 0 };
}
