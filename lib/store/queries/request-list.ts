import { Dexie } from 'dexie';
import { type Request, requestStates, type RequestState } from '@/lib/domain/entities';
import { db } from '../db';
import { requestsIn } from './requests';

/**
 * The ids of the requests in any of some states, newest first. Keys alone, read from the index: no row is loaded, however
 * many there are.
 */
export async function requestIdsIn(states: readonly RequestState[]): Promise<string[]> {
  const lists = await Promise.all(states.map(async (state) => placesIn(state)));
  const [only] = lists;
  if (only && lists.length === 1) return only.ids.toReversed();
  return lists
    .flatMap(({ ids, at }) => ids.map((id, index) => ({ id, at: at[index] ?? 0 })))
    .toSorted((a, b) => b.at - a.at)
    .map(({ id }) => id);
}

async function placesIn(state: RequestState): Promise<{ ids: string[]; at: number[] }> {
  const range = () =>
    db.requests.where('[queue+capturedAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
  const [ids, keys] = await Promise.all([range().primaryKeys(), range().keys()]);
  return { ids, at: keys.map((key) => (Array.isArray(key) ? Number(key[1]) : 0)) };
}

/** The requests captured last, whatever became of them, newest first. */
export async function latestRequests(limit: number): Promise<Request[]> {
  const lists = await Promise.all(requestStates.map(async (state) => requestsIn(state, limit)));
  return lists
    .flat()
    .toSorted((a, b) => b.capturedAt - a.capturedAt)
    .slice(0, limit);
}
