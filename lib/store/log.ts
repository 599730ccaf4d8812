import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { db, type StoredEvent } from './db';

/** The greatest stamp of the log: one look at one key. */
export async function lastStamp(): Promise<Stamp | undefined> {
  const [last] = await db.events.orderBy('id').reverse().limit(1).primaryKeys();
  return last;
}

/** The event as it is kept: with the ids it touches, each once. */
export function storedForm(event: LogEvent): StoredEvent {
  return { ...event, refs: [...new Set(event.changes.map(({ id }) => id))] };
}

/** An event this version does not know, as it came: kept, not applied. */
export function pendingForm(event: UnknownEvent): StoredEvent {
  return { ...event, pending: 1, refs: [] };
}

/** Whether a stored event is applied: known to this version. */
export function isApplied(event: StoredEvent): event is LogEvent & { refs: string[] } {
  return !('pending' in event);
}
