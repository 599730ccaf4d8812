import { isInProgress } from '@/lib/domain/board';
import { currentCycle } from '@/lib/domain/cycle';
import type { Cycle, Item, Team } from '@/lib/domain/entities';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';
import { workInProgress } from '@/lib/domain/wip';
import type { Counter } from '../db';
import { nativeVersion } from '../schema-version';
import { standingColumns } from '../standing';
import type { Summary } from './summary';

/**
 * The same answer as `summary`, read without Dexie: for the popup's first frame, which comes sooner than Dexie is loaded.
 * It only ever reads, closes at once, and never makes a database: null when there is none yet or when it cannot be
 * read like this; then ask `summary`, which also knows why. A test holds the two together.
 */
export async function quickSummary(name: string, today: string): Promise<Summary | null> {
  const database = await openExisting(name);
  if (!database) return null;
  try {
    return await read(database, today);
  } catch {
    // Whatever it is, `summary` meets it too and has the words for it.
    return null;
  } finally {
    database.close();
  }
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      // Newer code made it: its rows may mean something else.
      if (request.result.version === nativeVersion) return resolve(request.result);
      request.result.close();
      resolve(null);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
  });
}

async function read(database: IDBDatabase, today: string): Promise<Summary> {
  const transaction = database.transaction(['team', 'columns', 'counters', 'cycles', 'items'], 'readonly');
  const table = (of: string) => transaction.objectStore(of);
  const [team, columnRows, counters, cycles, waiting] = await Promise.all([
    answer<RegisterRow | undefined>(table('team').get('team')),
    answer<RegisterRow[]>(table('columns').getAll()),
    answer<Counter[]>(table('counters').getAll()),
    answer<RegisterRow[]>(table('cycles').getAll()),
    answer<Counter | undefined>(table('counters').get('queue:waiting')),
  ]);
  const countOf = new Map(counters.map(({ id, n }) => [id, n]));
  const count = (id: string) => countOf.get(`lane:${id}`) ?? 0;
  const columns = standingColumns(columnRows, count);
  const byLane = table('items').index('[lane+startedAt]');
  const started = await Promise.all(
    columns
      .filter(({ kind }) => isInProgress(kind))
      .map(({ id }) => answer<Item | undefined>(byLane.get(IDBKeyRange.bound([id], [id, []])))),
  );
  // Each field was parsed when its event came in; `isAlive` looks at those that must be there.
  return {
    team: isAlive('team', team) ? (team as unknown as Team) : undefined,
    wip: workInProgress(columns, count),
    cycle: currentCycle(cycles.filter((row) => isAlive('cycle', row)) as unknown as Cycle[], today),
    oldest: started
      .filter((item) => item !== undefined)
      .toSorted((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity))[0],
    waiting: waiting?.n ?? 0,
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the read failed')));
  });
}
