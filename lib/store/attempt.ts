import type { Transaction } from 'dexie';
import { db } from './db';
import { OutOfPatience, withPatience } from './patience';

/** The tables a command may touch: all, unless it says less. */
export type Scope = readonly (keyof typeof tables)[];

const tables = {
  events: db.events,
  requests: db.requests,
  items: db.items,
  notes: db.notes,
  columns: db.columns,
  cycles: db.cycles,
  team: db.team,
  limits: db.limits,
  guidepoints: db.guidepoints,
  views: db.views,
  texts: db.texts,
  words: db.words,
  moves: db.moves,
  counters: db.counters,
  meta: db.meta,
};

/**
 * Runs `work` in one strict transaction. When it takes too long it is aborted, so that nothing lands after the person was
 * told that it failed. Only a commit that is already under way cannot be stopped; `onLate` hears of it when it ends well.
 */
export async function attempt<T>(
  scope: Scope | undefined,
  work: (askForTime: (more: number) => void) => Promise<T>,
  onLate: (outcome: T) => void,
): Promise<T> {
  let transaction: Transaction | undefined;
  let abandoned = false;
  const names = scope ? scope.map((name) => tables[name]) : db.tables;
  const run = async (askForTime: (more: number) => void): Promise<T> => {
    // A database that could not be opened stays shut for every later use, unless somebody asks again.
    if (db.hasFailed()) await db.open();
    const outcome = await db.transaction('rw', names, async (current) => {
      transaction = current;
      if (abandoned) throw new OutOfPatience();
      return work(askForTime);
    });
    if (abandoned) onLate(outcome);
    return outcome;
  };
  return withPatience(run, () => {
    abandoned = true;
    abort(transaction);
  });
}

function abort(transaction: Transaction | undefined): void {
  try {
    transaction?.abort();
  } catch (error) {
    // Committing already, or over: too late to stop.
    if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
  }
}
