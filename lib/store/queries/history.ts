import type { EventKind, FieldValue, LogEvent } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { db } from '../db';
import { isApplied } from '../log';

/** One step in the life of a Request or Item. Who did it is not told: the log knows devices, never people. */
export interface HistoryEntry {
  eventId: Stamp;
  kind: EventKind;
  /** ms since 1970, the writer's clock */
  at: number;
  /** What it set on this entity; null: cleared. */
  set: { readonly [field: string]: FieldValue };
  /** How many others were changed in the same step. */
  others: number;
  reason?: string;
  /** The step it took back. */
  undoes?: Stamp;
}

/**
 * What happened to a Request, Item, Column or Cycle, newest first, `limit` at a time; `before` is the last entry's
 * `eventId` of the page before.
 */
export async function historyOf(id: string, limit: number, before?: Stamp): Promise<HistoryEntry[]> {
  // Keys first: of events that touched thousands only those of this page are read.
  const keys = await db.events.where('refs').equals(id).primaryKeys();
  const page = keys
    .filter((key) => before === undefined || key < before)
    .toSorted()
    .slice(-limit);
  const events = await db.events.bulkGet(page.toReversed());
  return events
    .filter((event) => event !== undefined)
    .filter(isApplied)
    .map((event) => entryOf(event, id));
}

function entryOf({ id: eventId, kind, at, changes, reason, undoes }: LogEvent, id: string): HistoryEntry {
  const about = changes.filter((change) => change.id === id);
  const entry: HistoryEntry = {
    eventId,
    kind,
    at,
    set: Object.fromEntries(about.flatMap(({ set }) => Object.entries(set))),
    others: new Set(changes.map((change) => change.id)).size - 1,
  };
  if (reason !== undefined) entry.reason = reason;
  if (undoes !== undefined) entry.undoes = undoes;
  return entry;
}
