import { Dexie } from 'dexie';
import { type Request, requestStates, type RequestState } from '@/lib/domain/entities';
import { db } from '../db';
import { requestsById, requestsIn } from './requests';

/**
 * The ids of the requests in any of some states, newest first. Keys alone: of the largest state no row is loaded, however
 * many there are.
 */
export async function requestIdsIn(states: readonly RequestState[]): Promise<string[]> {
  const lists = await Promise.all(
    states.map(async (state) => ({ state, ids: await within(state).primaryKeys() })),
  );
  const [largest, ...others] = lists.toSorted((a, b) => b.ids.length - a.ids.length);
  if (!largest) return [];
  const few = (await requestsById(others.flatMap(({ ids }) => ids))).filter((row) => row !== undefined);
  const oldestFirst = few.toSorted((a, b) => a.capturedAt - b.capturedAt);
  // An index of keys tells no times; how many of the largest state are older does, without reading any of them.
  const older = await Promise.all(
    oldestFirst.map(({ capturedAt }) => within(largest.state, capturedAt).count()),
  );
  const merged: string[] = [];
  let taken = 0;
  for (const [index, { id }] of oldestFirst.entries()) {
    merged.push(...largest.ids.slice(taken, older[index]), id);
    taken = older[index] ?? taken;
  }
  return [...merged, ...largest.ids.slice(taken)].toReversed();
}

/** The requests in a state, those captured before a time (ms) when one is given. */
function within(state: RequestState, before?: number) {
  return db.requests
    .where('[queue+capturedAt]')
    .between([state, Dexie.minKey], [state, before ?? Dexie.maxKey], true, before === undefined);
}

/** The requests captured last, whatever became of them, newest first. */
export async function latestRequests(limit: number): Promise<Request[]> {
  const lists = await Promise.all(requestStates.map(async (state) => requestsIn(state, limit)));
  return lists
    .flat()
    .toSorted((a, b) => b.capturedAt - a.capturedAt)
    .slice(0, limit);
}
