import { Dexie } from 'dexie';
import type { Note, Request, RequestState } from '@/lib/domain/entities';
import { db } from '../db';
import { counterId } from '../counters';
import { alive } from '../rows';

/** Requests in a state, newest first, from the newest before `before` (ms) on. */
export async function requestsIn(state: RequestState, limit: number, before?: number): Promise<Request[]> {
  const rows = await db.requests
    .where('[queue+capturedAt]')
    .between([state, Dexie.minKey], [state, before ?? Dexie.maxKey], true, before === undefined)
    .reverse()
    .limit(limit)
    .toArray();
  return rows.map((row) => alive('request', row)).filter((request) => request !== undefined);
}

/** The rows of some requests, in the order asked; undefined for those that are gone. */
export async function requestsById(ids: readonly string[]): Promise<(Request | undefined)[]> {
  const rows = await db.requests.bulkGet([...ids]);
  return rows.map((row) => alive('request', row));
}

/** How many requests are in a state. */
export async function countRequests(state: RequestState): Promise<number> {
  return (await db.counters.get(counterId('queue', state)))?.n ?? 0;
}

/** A page like an intranet's front may be captured every day: the screens show the latest. */
const mostFromOneSource = 50;

/** What Backlight knows from the same source, newest first. */
export async function requestsFrom(sourceKey: string): Promise<Request[]> {
  const rows = await db.requests
    .where('[known+capturedAt]')
    .between([sourceKey, Dexie.minKey], [sourceKey, Dexie.maxKey])
    .reverse()
    .limit(mostFromOneSource)
    .toArray();
  return rows.map((row) => alive('request', row)).filter((request) => request !== undefined);
}

/** The requests that became an Item or were merged into it. */
export async function requestsOf(itemId: string): Promise<Request[]> {
  const rows = await db.requests.where('itemId').equals(itemId).toArray();
  return rows.map((row) => alive('request', row)).filter((request) => request !== undefined);
}

/** The notes about a Request or Item, oldest first. */
export async function notesAbout(id: string): Promise<Note[]> {
  const rows = await db.notes.where('about').equals(id).toArray();
  return rows
    .map((row) => alive('note', row))
    .filter((note) => note !== undefined)
    .toSorted((a, b) => a.addedAt - b.addedAt);
}
