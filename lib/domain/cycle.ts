import type { Cycle } from './entities';
import { isDay } from './time';

export type CyclePhase = 'upcoming' | 'running' | 'over';

export interface CycleDay {
  phase: CyclePhase;
  /** Working day n of `of`; 0 before the first, `of` after the last. On a weekend: the day that was worked last. */
  day: number;
  of: number;
  /** Working days still to come, today included when it is one. */
  daysLeft: number;
  /** The last working day, `YYYY-MM-DD`. */
  endsOn: string;
}

function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5;
}

/** Where `today` stands in a cycle of working days, Monday to Friday. */
export function cycleDay(
  cycle: Pick<Cycle, 'startsOn' | 'workingDays' | 'endedOn'>,
  today: string,
): CycleDay {
  const ended = cycle.endedOn !== undefined && cycle.endedOn <= today;
  const now = Temporal.PlainDate.from(ended && cycle.endedOn !== undefined ? cycle.endedOn : today);
  const of = cycle.workingDays;
  let date = Temporal.PlainDate.from(cycle.startsOn);
  let counted = 0;
  let day = 0;
  for (;;) {
    if (isWorkingDay(date)) {
      counted += 1;
      if (Temporal.PlainDate.compare(date, now) <= 0) day = counted;
    }
    if (counted === of) break;
    date = date.add({ days: 1 });
  }
  const started = Temporal.PlainDate.compare(Temporal.PlainDate.from(cycle.startsOn), now) <= 0;
  const finished = ended || Temporal.PlainDate.compare(date, now) < 0;
  const phase: CyclePhase = finished ? 'over' : started ? 'running' : 'upcoming';
  const daysLeft = finished ? 0 : of - day + (started && day > 0 && isWorkingDay(now) ? 1 : 0);
  return { phase, day, of, daysLeft, endsOn: date.toString() };
}

/**
 * The cycle the team is in: the running one that started last; between two cycles the next to come; else the one that
 * ended last by itself. One that was ended early is not looked at again.
 */
export function currentCycle<C extends Pick<Cycle, 'startsOn' | 'workingDays' | 'endedOn'>>(
  cycles: readonly C[],
  today: string,
): C | undefined {
  const open = cycles
    .filter((cycle) => cycle.endedOn === undefined || cycle.endedOn > today)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  const inPhase = (phase: CyclePhase) => open.filter((cycle) => cycleDay(cycle, today).phase === phase);
  return inPhase('running').at(-1) ?? inPhase('upcoming')[0] ?? inPhase('over').at(-1);
}

/** The Monday after `today`, `YYYY-MM-DD`; on a Monday, the one a week later. */
export function nextMonday(today: string): string {
  const day = Temporal.PlainDate.from(today);
  return day.add({ days: 8 - day.dayOfWeek }).toString();
}

/** The last working day of a cycle that starts on `startsOn`; null while that is no day of the calendar. */
export function lastWorkingDay(startsOn: string, workingDays: number): string | null {
  if (!isDay(startsOn)) return null;
  return cycleDay({ startsOn, workingDays }, startsOn).endsOn;
}
