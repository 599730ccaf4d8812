import { isInProgress } from '@/lib/domain/board';
import { currentCycle } from '@/lib/domain/cycle';
import type { Column, Cycle, Item, Team } from '@/lib/domain/entities';
import { weighedColumns } from '@/lib/domain/limits';
import { type WorkInProgress, workInProgress } from '@/lib/domain/wip';
import { counterId } from '../counters';
import { engine } from '../engine';
import { leftOutIn } from '../left-out';
import type { Records } from '../records';
import { alive } from '../rows';
import type { TableName } from '../schema';
import { standingColumns } from '../standing';
import { rulesFrom } from './limit-rules';

/** What the popup and the badge show. */
export interface Summary {
  team: Team | undefined;
  wip: WorkInProgress;
  cycle: Cycle | undefined;
  /** The item in progress that was started first. */
  oldest: Item | undefined;
  /** Requests that wait for an answer. */
  waiting: number;
}

/** The tables that `readSummary` reads. */
export const summaryTables: readonly TableName[] = [
  'team',
  'columns',
  'counters',
  'cycles',
  'items',
  'limits',
];

/** Reads the figures of the toolbar, as they are now. `today` is `YYYY-MM-DD`. */
export async function summary(today: string): Promise<Summary> {
  return engine().read(summaryTables, (records) => readSummary(records, today));
}

/**
 * The same inside a transaction: rows and counters, the same cost at any size, and the keys of what the team leaves out of
 * its limits, where it leaves anything out.
 */
export async function readSummary(records: Records, today: string): Promise<Summary> {
  const [team, columnRows, cycleRows, limitRows] = await Promise.all([
    records.get('team', 'team'),
    records.all('columns'),
    records.all('cycles'),
    records.all('limits'),
  ]);
  const { limits, exclusions, limitPerLane } = rulesFrom(limitRows, team);
  const ids = columnRows.map(({ id }) => counterId('lane', id));
  const [waiting, ...held] = await records.getMany('counters', [counterId('queue', 'waiting'), ...ids]);
  const countOf = new Map(columnRows.map(({ id }, index) => [id, held[index]?.n ?? 0]));
  const count = (id: string) => countOf.get(id) ?? 0;
  const columns = standingColumns(columnRows, count);
  const [leftOut, ...started] = await Promise.all([
    leftOutIn(records, weighedColumns(columns, limits), exclusions),
    ...columns
      .filter(({ kind }) => isInProgress(kind))
      .map(({ id }) => records.firstUnder('items', '[lane+startedAt]', id)),
  ]);
  return {
    team: alive('team', team),
    // A limit that holds for each lane says nothing of a column as a whole.
    wip: workInProgress(limitPerLane ? columns.map(withoutLimit) : columns, count, {
      leftOutOf: (id) => leftOut.get(id) ?? 0,
      limits,
    }),
    cycle: currentCycle(
      cycleRows.map((row) => alive('cycle', row)).filter((cycle) => cycle !== undefined),
      today,
    ),
    oldest: started
      .map((row) => alive('item', row))
      .filter((item) => item !== undefined)
      .toSorted((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity))[0],
    waiting: waiting?.n ?? 0,
  };
}

function withoutLimit({ limit: _limit, ...column }: Column): Column {
  return column;
}
