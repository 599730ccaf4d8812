export type LimitState = 'none' | 'under' | 'at' | 'over';

/** How a count stands to a limit; `none` where there is no limit. */
export function limitState(count: number, limit: number | undefined): LimitState {
  if (limit === undefined) return 'none';
  if (count > limit) return 'over';
  return count === limit ? 'at' : 'under';
}

/** Whether a column holds fewer than it should: the next step is about to run dry. */
export function runsDry(count: number, minimum: number | undefined): boolean {
  return minimum !== undefined && count < minimum;
}
