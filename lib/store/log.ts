import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { engine } from './engine';
import type { StoredEvent } from './stored';

/** An event of the log, or undefined when it is not there. */
export async function eventOf(id: Stamp): Promise<StoredEvent | undefined> {
  return engine().read(['events'], async (records) => records.get('events', id));
}

/** The stamp of the first event that touched an entity. */
export async function firstEventAbout(id: string): Promise<Stamp | undefined> {
  return engine().read(['events'], async (records) => {
    const ids = await records.idsUnder('events', 'refs', [id]);
    return ids.toSorted()[0];
  });
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
