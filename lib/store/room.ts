import type { Column } from '@/lib/domain/entities';
import {
  type Arrival,
  admit,
  askedOf,
  type Bound,
  boundsOf,
  type ColumnFull,
  type Exclusions,
  leftOutMarks,
} from '@/lib/domain/limits';
import { refuse, type Result, success } from '@/lib/domain/result';
import type { Gone } from './find';
import { counterId } from './counters';
import { markedIn } from './left-out';
import type { Records } from './records';
import { alive } from './rows';
import { standingColumns } from './standing';

/**
 * Whether there is room for items where they are to stand, or for the people who are to work on them: asks every limit
 * that more would stand under than before, inside the caller's transaction. Reads counters, and beside them only the keys
 * of what the team's rule leaves out. `board` is what `openColumns` gave.
 */
export async function askRoom(
  records: Records,
  board: readonly Column[],
  arrivals: readonly Arrival[],
  reason: string | undefined,
): Promise<Result<null, ColumnFull>> {
  const changing = arrivals.filter(
    ({ before, after }) =>
      before?.column !== after.column || String(before.people ?? '') !== String(after.people ?? ''),
  );
  if (changing.length === 0) return success(null);
  const limits = (await records.all('limits'))
    .map((row) => alive('limit', row))
    .filter((row) => row !== undefined);
  const people = new Map(
    changing.flatMap(({ after }) => (after.people ?? []).map((name) => [name.toLowerCase(), name] as const)),
  );
  const bounds = boundsOf(board, limits, [...people.values()]);
  // Where no limit is entered the team's rule makes no difference, and is not read.
  if (askedOf(bounds, changing).length === 0) return success(null);
  const { exclusions = {} } = alive('team', await records.get('team', 'team')) ?? {};
  const asked = askedOf(bounds, changing, exclusions);
  const counted = await Promise.all(
    asked.map(async ({ bound, arriving }) => {
      return { bound, arriving, standing: await standingUnder(records, bound, exclusions) };
    }),
  );
  return admit(counted, reason);
}

/** The columns that something can go into, in order. */
export async function openColumns(records: Records): Promise<Column[]> {
  return standingColumns(await records.all('columns'), () => 0);
}

/** One of them, or that it is gone: another window may have deleted it. */
export function columnAmong(board: readonly Column[], id: string): Result<Column, Gone> {
  const column = board.find((one) => one.id === id);
  return column ? success(column) : refuse({ reason: 'gone', entity: 'column', id });
}

async function standingUnder(
  records: Records,
  { is, name, columns }: Bound,
  exclusions: Exclusions,
): Promise<number> {
  const inEach = await Promise.all(
    columns.map(async (id) => {
      const leftOut = await markedIn(records, id, leftOutMarks(exclusions));
      if (is !== 'person')
        return ((await records.get('counters', counterId('lane', id)))?.n ?? 0) - leftOut.length;
      const theirs = await markedIn(records, id, [{ is: 'person', person: name }]);
      return new Set(theirs).difference(new Set(leftOut)).size;
    }),
  );
  return inEach.reduce((sum, count) => sum + count, 0);
}
