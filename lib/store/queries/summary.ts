import { isInProgress } from '@/lib/domain/board';
import { currentCycle } from '@/lib/domain/cycle';
import type { Column, Cycle, Item, Team } from '@/lib/domain/entities';
import { weighedColumns } from '@/lib/domain/limits';
import { type WorkInProgress, workInProgress } from '@/lib/domain/wip';
import { type BoardShare, boardShares } from '@/lib/domain/work-elsewhere';
import { boardWorkId, boardWorkIn } from '../board-work-row';
import { counterId } from '../counters';
import { engine } from '../engine';
import { leftOutIn } from '../left-out';
import type { Records } from '../records';
import { alive } from '../rows';
import type { TableName } from '../schema';
import { standingColumns } from '../standing';
import type { Meta } from '../stored';
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
  /** What is in progress on boards of other tools, and is no item in progress here. */
  elsewhere: BoardShare[];
}

/** The tables that `readSummary` reads. */
export const summaryTables: readonly TableName[] = [
  'team',
  'columns',
  'counters',
  'cycles',
  'items',
  'limits',
  'meta',
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
  const [team, columnRows, cycleRows, limitRows, boards] = await Promise.all([
    records.get('team', 'team'),
    records.all('columns'),
    records.all('cycles'),
    records.all('limits'),
    records.get('meta', boardWorkId),
  ]);
  const { limits, exclusions, limitPerLane } = rulesFrom(limitRows, team);
  const ids = columnRows.map(({ id }) => counterId('lane', id));
  const [waiting, ...held] = await records.getMany('counters', [counterId('queue', 'waiting'), ...ids]);
  const countOf = new Map(columnRows.map(({ id }, index) => [id, held[index]?.n ?? 0]));
  const count = (id: string) => countOf.get(id) ?? 0;
  const columns = standingColumns(columnRows, count);
  const [elsewhere, leftOut, ...started] = await Promise.all([
    sharesIn(records, boards, columns),
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
    elsewhere,
  };
}

/** An item stands for its card while it is in progress here, and once it is done here. */
async function sharesIn(
  records: Records,
  row: Meta | undefined,
  columns: readonly Column[],
): Promise<BoardShare[]> {
  const boards = boardWorkIn(row);
  const ids = [...new Set(boards.flatMap(({ cards }) => cards.flatMap(({ item }) => item ?? [])))];
  const items = ids.length > 0 ? await records.getMany('items', ids) : [];
  const speaking = new Set(
    columns.filter(({ kind }) => isInProgress(kind) || kind === 'done').map(({ id }) => id),
  );
  const counted = new Set(
    items.flatMap((row) => {
      const item = alive('item', row);
      return item && speaking.has(item.column) ? [item.id] : [];
    }),
  );
  return boardShares(boards, (item) => counted.has(item));
}

function withoutLimit({ limit: _limit, ...column }: Column): Column {
  return column;
}
