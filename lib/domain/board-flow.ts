import { cumulativeFlow } from './cumulative-flow';
import { type BoardPace, boardPace, journeys, type Stage, throughput } from './journey';
import { dayOf } from './age';
import type { Sighting } from './sighting';

const day = 24 * 60 * 60_000;
/** How far back it is told: four launch cycles of two weeks, and two of them day by day. */
const weeksTold = 8;
const daysTold = 28;

/** How work went over a board of another tool, as far as it was seen or told. */
export interface BoardFlow {
  /** How long work takes; absent while too few cards were seen from start to end. */
  pace?: BoardPace;
  /** Cards that were finished in the seven days that end today, and in those before, the oldest first. */
  weeks: number[];
  /** How many cards stood in each column, day by day, the present one last; none of before the board was first seen. */
  bands: { column: string; counts: number[] }[];
}

/** Works it out from all that is known of a board; `columns` are the keys of those it has now, in their order. */
export function boardFlow(
  sightings: readonly Sighting[],
  columns: readonly string[],
  stageOf: (column: string) => Stage | undefined,
  { now, timeZone, inWorkingDays }: { now: number; timeZone: string; inWorkingDays: boolean },
): BoardFlow {
  const all = journeys(sightings, stageOf);
  const pace = boardPace(all, timeZone, inWorkingDays);
  const today = dayOf(now, timeZone);
  const weeks = Array.from({ length: weeksTold }, () => 0);
  for (const [date, count] of throughput(all, timeZone)) {
    const ago = Temporal.PlainDate.from(date).until(today).days;
    const week = weeksTold - 1 - Math.floor(ago / 7);
    if (ago >= 0 && week >= 0) weeks[week] = (weeks[week] ?? 0) + count;
  }
  const first = Math.min(...sightings.map((stay) => stay.first));
  const moments = Array.from({ length: daysTold }, (_, n) => now - (daysTold - 1 - n) * day).filter(
    (moment) => moment >= first,
  );
  const counts = cumulativeFlow(sightings, moments);
  return {
    ...(pace ? { pace } : {}),
    weeks,
    bands: columns.map((column) => ({ column, counts: counts.map((each) => each.get(column) ?? 0) })),
  };
}
