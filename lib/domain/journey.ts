import { ageInWorkingDays, dayOf } from './age';
import { cycleTime, fewestFinished, percentile } from './pace';
import type { Sighting } from './sighting';

/** What a column of another tool's board says of the cards in it. */
export type Stage = 'waiting' | 'progress' | 'done';

/** What is known of a card's way over its board, worked out from where it was seen. */
export interface Journey {
  card: string;
  /** The column it was last seen in. */
  column: string;
  stage: Stage;
  /** When work on it began, as far as it was seen: it left what waits, and has not gone back. ms since 1970. */
  startedAt?: number;
  /** Its work began before that, nobody saw when. */
  isAtLeast: boolean;
  /** The tool's own history says when work on it began. */
  isTold?: true;
  /** When it came to a column of what is done, and has not left it; only where it was seen to come. */
  finishedAt?: number;
}

/** A moment nobody saw is known to the day when the looks before and after it are no further apart than this, in ms. */
const closeEnough = 24 * 60 * 60_000;

/**
 * The way of each card, from all that was seen of it on one board. A column that `stageOf` does not know says nothing: it
 * may have been called otherwise then, and what was begun there began nobody knows when.
 */
export function journeys(
  sightings: readonly Sighting[],
  stageOf: (column: string) => Stage | undefined,
): Journey[] {
  const byCard = Map.groupBy(
    sightings.filter(({ card }) => card !== ''),
    ({ card }) => card,
  );
  return Array.from(byCard, ([card, stays]) => {
    const journey: Journey = { card, column: '', stage: 'waiting', isAtLeast: false };
    let isCertain = true;
    for (const stay of stays.toSorted((a, b) => a.first - b.first)) {
      const stage = stageOf(stay.column);
      if (stage) step(journey, stay, stage, isCertain);
      isCertain = stage !== undefined;
    }
    return journey;
  });
}

function step(journey: Journey, stay: Sighting, stage: Stage, isCertain: boolean): void {
  const isSeen = isCertain && stay.after !== undefined && stay.first - stay.after <= closeEnough;
  journey.column = stay.column;
  journey.stage = stage;
  if (stage !== 'done') delete journey.finishedAt;
  if (stage === 'waiting') {
    delete journey.startedAt;
    delete journey.isTold;
    journey.isAtLeast = false;
    return;
  }
  if (journey.startedAt === undefined) {
    journey.startedAt = stay.first;
    journey.isAtLeast = !isSeen;
    if (stay.isTold) journey.isTold = true;
  }
  if (stage === 'done' && isSeen) journey.finishedAt ??= stay.first;
}

/** How long work on a board takes, in days: so many of what was finished took that long or less. */
export interface BoardPace {
  half: number;
  most: number;
  nearlyAll: number;
  /** How many finished cards it is worked out from. */
  of: number;
}

/**
 * The 50, 85 and 95 % of the cycle times that were seen from end to end (method.md 4.1, K8). Undefined while there are too
 * few: a card that stood in progress at the first look tells nothing.
 */
export function boardPace(
  all: readonly Journey[],
  timeZone: string,
  inWorkingDays = false,
): BoardPace | undefined {
  const times = cycleTimes(all, timeZone, inWorkingDays ? ageInWorkingDays : cycleTime);
  const [half, most, nearlyAll] = [percentile(times, 0.5), percentile(times, 0.85), percentile(times, 0.95)];
  if (times.length < fewestFinished || half === undefined || most === undefined || nearlyAll === undefined)
    return undefined;
  return { half, most, nearlyAll, of: times.length };
}

function cycleTimes(all: readonly Journey[], timeZone: string, timeOf: typeof cycleTime): number[] {
  return all.flatMap(({ startedAt, finishedAt, isAtLeast }) =>
    startedAt === undefined || finishedAt === undefined || isAtLeast
      ? []
      : [timeOf(startedAt, finishedAt, timeZone)],
  );
}

/** How many cards were finished on each day, by `YYYY-MM-DD`; a day without any is absent. */
export function throughput(all: readonly Journey[], timeZone: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const { finishedAt } of all) {
    if (finishedAt === undefined) continue;
    const day = dayOf(finishedAt, timeZone).toString();
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}
