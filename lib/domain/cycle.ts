import type { Cycle } from './entities';

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
  const now = Temporal.PlainDate.from(today);
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
  const finished =
    Temporal.PlainDate.compare(date, now) < 0 || (cycle.endedOn !== undefined && cycle.endedOn <= today);
  const phase: CyclePhase = finished ? 'over' : started ? 'running' : 'upcoming';
  const daysLeft = finished ? 0 : of - day + (started && day > 0 && isWorkingDay(now) ? 1 : 0);
  return { phase, day, of, daysLeft, endsOn: date.toString() };
}

/** The cycle the team is in: the one that started last among those not ended early, else the next to come. */
export function currentCycle<C extends Pick<Cycle, 'startsOn' | 'workingDays' | 'endedOn'>>(
  cycles: readonly C[],
  today: string,
): C | undefined {
  const open = cycles.filter((cycle) => cycle.endedOn === undefined);
  const started = open
    .filter((cycle) => cycle.startsOn <= today)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return started[0] ?? open.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
}
