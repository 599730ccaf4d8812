import { isInProgress } from '@/lib/domain/board';
import { currentCycle } from '@/lib/domain/cycle';
import type { Cycle, Item, Team } from '@/lib/domain/entities';
import { type WorkInProgress, workInProgress } from '@/lib/domain/wip';
import { db } from '../db';
import { alive } from '../rows';
import { columns, counts, oldestIn } from './board';
import { countRequests } from './requests';

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

/** Reads the figures of the toolbar: rows and counters only, the same cost at any size. `today` is `YYYY-MM-DD`. */
export async function summary(today: string): Promise<Summary> {
  return db.transaction('r', [db.team, db.columns, db.counters, db.cycles, db.items], async () => {
    const [team, board, cycles, waiting] = await Promise.all([
      db.team.get('team'),
      columns(),
      db.cycles.toArray(),
      countRequests('waiting'),
    ]);
    const open = board.filter(({ kind }) => isInProgress(kind));
    const [countOf, oldest] = await Promise.all([
      counts(board.map(({ id }) => id)),
      Promise.all(open.map(({ id }) => oldestIn(id))),
    ]);
    return {
      team: alive('team', team),
      wip: workInProgress(board, (id) => countOf.get(id) ?? 0),
      cycle: currentCycle(
        cycles.map((row) => alive('cycle', row)).filter((cycle) => cycle !== undefined),
        today,
      ),
      oldest: oldest
        .filter((item) => item !== undefined)
        .toSorted((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity))[0],
      waiting,
    };
  });
}
