import { type HeldLimit, heldLimits } from './board-limits';
import type { BoardPolicy } from './board-policy';
import { columnMeanings } from './column-meaning';
import { countOf, isOut, leavesOut, type SeenPart } from './seen-part';
import { type ToldCount, toldCount } from './told-count';

/** How one limit stands, for the lane or the person it is told of. */
export interface Standing extends ToldCount {
  limit: HeldLimit;
  lane?: string;
  person?: string;
  /** The column with most of that person's cards: where it is said that they are too many. */
  at?: string;
}

export interface BoardStanding {
  standings: Standing[];
  inProgress: { count: number; isWhole: boolean };
}

interface Tally {
  /** The lane's or the person's. */
  name: string | undefined;
  count: number;
  isWhole: boolean;
  /** By column, for a person. */
  in: Map<string, number>;
}

/**
 * How a board stands to each of its limits, and how much of it is in progress. Each card is looked at once at most,
 * however many limits hold for it.
 */
export function boardStanding(
  parts: readonly SeenPart[],
  policy: BoardPolicy,
  isFiltered: boolean,
): BoardStanding {
  const columns = new Map(parts.map((part) => [part.key, part]));
  const meanings = columnMeanings([...columns.values()], policy.meanings);
  const limits = heldLimits(parts, policy, meanings);
  const tallies = new Map(limits.map((limit) => [limit, new Map<string, Tally>()]));
  const inProgress = { count: 0, isWhole: !isFiltered };
  const isAnyOut = leavesOut(policy.uncounted);
  /** Limits for each person of which something could not be seen: nobody is said to be within them. */
  const dim = new Set<HeldLimit>();
  for (const part of parts) {
    const held = limits.filter((limit) => holds(limit, part));
    const perPerson = held.filter(({ per }) => per === 'person');
    const isWork = meanings.get(part.key) === 'progress';
    const isWeighed = perPerson.length > 0 || (isAnyOut && (isWork || held.length > 0));
    let left = 0;
    for (const card of isWeighed ? part.cards() : []) {
      if (isOut(card, policy.uncounted)) left += 1;
      else for (const limit of perPerson) countPeople(tallies.get(limit), card.people, part.key, !isFiltered);
    }
    if (!part.loadedAll) for (const limit of perPerson) dim.add(limit);
    const { count, isWhole } = countOf(part, left, isAnyOut);
    const sums = held
      .filter(({ per }) => per !== 'person')
      .map((limit) => tally(tallies.get(limit), laneOf(limit, part), !isFiltered));
    for (const sum of isWork ? [...sums, inProgress] : sums) {
      sum.count += count;
      sum.isWhole &&= isWhole;
    }
  }
  const standings = limits.flatMap((limit) =>
    Array.from(tallies.get(limit)?.values() ?? [], (one) => told(limit, one, dim.has(limit))),
  );
  return { standings, inProgress };
}

function countPeople(
  tallies: Map<string, Tally> | undefined,
  people: readonly string[],
  column: string,
  isWhole: boolean,
): void {
  for (const person of new Set(people)) {
    const theirs = tally(tallies, person, isWhole);
    theirs.count += 1;
    theirs.in.set(column, (theirs.in.get(column) ?? 0) + 1);
  }
}

/** What is counted under a name, which is that of a person, of a lane or none; made when it is counted first. */
function tally(tallies: Map<string, Tally> | undefined, name: string | undefined, isWhole: boolean): Tally {
  const key = (name ?? '').toLowerCase();
  const one = tallies?.get(key) ?? { name, count: 0, isWhole, in: new Map<string, number>() };
  tallies?.set(key, one);
  return one;
}

function told(limit: HeldLimit, { name, count, isWhole, in: by }: Tally, isDim: boolean): Standing {
  const standing = { ...toldCount({ count, isWhole: isWhole && !isDim }, limit), limit };
  if (name === undefined) return standing;
  if (limit.per !== 'person') return { ...standing, lane: name };
  const [at = ''] = [...by].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { ...standing, person: name, at };
}

function holds({ columns, lane, per }: HeldLimit, part: SeenPart): boolean {
  if (!columns.includes(part.key)) return false;
  return lane === undefined ? per !== 'lane' || part.lane !== undefined : lane === part.lane;
}

function laneOf({ per, lane }: HeldLimit, part: SeenPart): string | undefined {
  return per === 'lane' ? part.lane : lane;
}
