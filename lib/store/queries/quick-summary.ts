import { isInProgress } from '@/lib/domain/board';
import { currentCycle } from '@/lib/domain/cycle';
import type { Column, Cycle, Item, Team } from '@/lib/domain/entities';
import { workInProgress } from '@/lib/domain/wip';
import type { Counter } from '../db';
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
    request.addEventListener('success', () => resolve(request.result));
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
    answer<Team | undefined>(table('team').get('team')),
    answer<Column[]>(table('columns').getAll()),
    answer<Counter[]>(table('counters').getAll()),
    answer<Cycle[]>(table('cycles').getAll()),
    answer<Counter | undefined>(table('counters').get('queue:waiting')),
  ]);
  const columns = columnRows.filter(({ name, rank, kind }) => name && rank && kind).filter(isThere);
  const byLane = table('items').index('[lane+startedAt]');
  const started = await Promise.all(
    columns
      .filter(({ kind }) => isInProgress(kind))
      .map(({ id }) => answer<Item | undefined>(byLane.get(IDBKeyRange.bound([id], [id, []])))),
  );
  const countOf = new Map(counters.map(({ id, n }) => [id, n]));
  return {
    team: team && team.name !== undefined && isThere(team) ? team : undefined,
    wip: workInProgress(columns.toSorted(byRank), (id) => countOf.get(`lane:${id}`) ?? 0),
    cycle: currentCycle(cycles.filter(({ goal, startsOn }) => goal && startsOn).filter(isThere), today),
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

function isThere(row: object): boolean {
  return !('deletedAt' in row) || row.deletedAt === null || row.deletedAt === undefined;
}

function byRank(a: Column, b: Column): number {
  if (a.rank === b.rank) return a.id < b.id ? -1 : 1;
  return a.rank < b.rank ? -1 : 1;
}
