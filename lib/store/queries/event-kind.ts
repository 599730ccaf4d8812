import type { EventKind } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { db } from '../db';
import { isApplied } from '../log';

/** What somebody wanted with a step of the log; of an undo, what it took back. Undefined when it is not known here. */
export async function eventKind(eventId: Stamp): Promise<EventKind | undefined> {
  let event = await db.events.get(eventId);
  // An undo may take back an undo: at its end there is what was first done.
  while (event && isApplied(event) && event.kind === 'undo' && event.undoes !== undefined) {
    event = await db.events.get(event.undoes);
  }
  return event && isApplied(event) ? event.kind : undefined;
}
