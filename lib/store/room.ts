import type { Column, Limit } from '@/lib/domain/entities';
import {
  type Arrival,
  admit,
  askedOf,
  type Bound,
  boundsOf,
  type ColumnFull,
  type Exclusions,
  isInLane,
  isLeftOut,
  leftOutMarks,
} from '@/lib/domain/limits';
import type { LaneOf } from '@/lib/domain/lanes';
import { refuse, type Result, success } from '@/lib/domain/result';
import type { Gone } from './find';
import { counterId } from './counters';
import { laneOf } from './lane';
import { markedIn } from './left-out';
import type { Records } from './records';
import { alive } from './rows';
import { standingColumns } from './standing';

/**
 * Whether there is room for items where they are to stand, or for the people who are to work on them: asks every limit
 * that more would stand under than before, inside the caller's transaction. Reads counters, and beside them only the keys
 * of what the team's rule leaves out. `board` is what `openBoard` gave; `lane` is
 * the lane of the board they are put into, where it shows lanes.
 */
export async function askRoom(
  records: Records,
  { columns, limits }: OpenBoard,
  arrivals: readonly Arrival[],
  reason: string | undefined,
  lane?: LaneOf,
): Promise<Result<null, ColumnFull>> {
  const changing = arrivals.filter(
    ({ before, after }) =>
      before?.column !== after.column ||
      String(before.people ?? '') !== String(after.people ?? '') ||
      (lane !== undefined && !isInLane(before, lane)),
  );
  if (changing.length === 0) return success(null);
  const people = new Map(
    changing.flatMap(({ after }) => (after.people ?? []).map((name) => [name.toLowerCase(), name] as const)),
  );
  const team = lane ? await teamOf(records) : undefined;
  const inLane = team?.limitPerLane ? lane : undefined;
  const bounds = boundsOf(columns, limits, [...people.values()], inLane);
  // Where no limit is entered the team's rule makes no difference, and is not read.
  if (!lane && askedOf(bounds, changing).length === 0) return success(null);
  const { exclusions = {} } = team ?? (await teamOf(records)) ?? {};
  const asked = askedOf(bounds, changing, exclusions);
  const counted = await Promise.all(
    asked.map(async ({ bound, arriving }) => {
      return { bound, arriving, standing: await standingUnder(records, bound, exclusions) };
    }),
  );
  return admit(counted, reason);
}

/** What something can go into, and under which limits beside the columns' own. */
export interface OpenBoard {
  /** In order. */
  columns: readonly Column[];
  limits: readonly Limit[];
}

/** Reads both in one go: a move waits for each round to the database. */
export async function openBoard(records: Records): Promise<OpenBoard> {
  const [columns, limits] = await Promise.all([records.all('columns'), records.all('limits')]);
  return {
    columns: standingColumns(columns, () => 0),
    limits: limits.map((row) => alive('limit', row)).filter((row) => row !== undefined),
  };
}

/** One of them, or that it is gone: another window may have deleted it. */
export function columnAmong({ columns }: OpenBoard, id: string): Result<Column, Gone> {
  const column = columns.find((one) => one.id === id);
  return column ? success(column) : refuse({ reason: 'gone', entity: 'column', id });
}

async function teamOf(records: Records) {
  return alive('team', await records.get('team', 'team'));
}

async function standingUnder(
  records: Records,
  { is, name, columns, lane }: Bound,
  exclusions: Exclusions,
): Promise<number> {
  const inEach = await Promise.all(
    columns.map(async (id) => {
      if (lane) return standingInLane(id, lane, exclusions);
      const leftOut = await markedIn(records, id, leftOutMarks(exclusions));
      if (is !== 'person')
        return ((await records.get('counters', counterId('lane', id)))?.n ?? 0) - leftOut.length;
      const theirs = await markedIn(records, id, [{ is: 'person', person: name }]);
      return new Set(theirs).difference(new Set(leftOut)).size;
    }),
  );
  return inEach.reduce((sum, count) => sum + count, 0);
}

/** A column under a limit holds few: its rows tell the lanes, which no index does. */
async function standingInLane(columnId: string, lane: LaneOf, exclusions: Exclusions): Promise<number> {
  const rows = await laneOf(columnId).toArray();
  return rows
    .map((row) => alive('item', row))
    .filter((item) => item !== undefined && isInLane(item, lane) && !isLeftOut(item, exclusions)).length;
}
