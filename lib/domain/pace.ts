import { dayOf } from './age';

/** Fewer finished items than this say nothing about the next one. */
export const fewestFinished = 10;

/** How long the team's own work took lately, in calendar days. */
export interface Pace {
  /** 70 % of what was finished took this long or less. */
  mostly: number;
  /** 85 % took this long or less: the usual service level expectation (method.md 4.1, K7). */
  expected: number;
  /** How many finished items it is worked out from. */
  of: number;
}

export interface Stretch {
  startedAt?: number | undefined;
  finishedAt?: number | undefined;
}

/** finish date − start date + 1, in local calendar days, weekends included (method.md 4.1, K5). */
export function cycleTime(startedAt: number, finishedAt: number, timeZone: string): number {
  return Math.max(1, dayOf(startedAt, timeZone).until(dayOf(finishedAt, timeZone)).days + 1);
}

/** The value that a share `p` (0 to 1) of the values do not exceed: nearest rank, `sorted[⌈p·n⌉]` (method.md 4.1, K8). */
export function percentile(values: readonly number[], p: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length, Math.max(1, Math.ceil(p * sorted.length))) - 1];
}

/** The pace of finished items; undefined while there are too few of them to speak of one. */
export function paceOf(finished: readonly Stretch[], timeZone: string): Pace | undefined {
  const times = finished.flatMap(({ startedAt, finishedAt }) =>
    startedAt === undefined || finishedAt === undefined ? [] : [cycleTime(startedAt, finishedAt, timeZone)],
  );
  const [mostly, expected] = [percentile(times, 0.7), percentile(times, 0.85)];
  if (times.length < fewestFinished || mostly === undefined || expected === undefined) return undefined;
  return { mostly, expected, of: times.length };
}

/** `usual`: as most work. `late`: older than 70 % of it was when it was finished. `old`: older than 85 %. */
export type AgeState = 'usual' | 'late' | 'old';

/** How an age in days stands to the team's own pace; `usual` where no pace is known. */
export function ageState(days: number, pace: Pace | undefined): AgeState {
  if (!pace || days <= pace.mostly) return 'usual';
  return days <= pace.expected ? 'late' : 'old';
}
