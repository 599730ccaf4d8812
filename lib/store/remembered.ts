import type { LogEvent } from '@/lib/domain/event';
import { stampsOf } from '@/lib/domain/merge';
import type { Stamp } from '@/lib/domain/stamp';
import { type Former, formerRows } from './former';
import { type Before, textId } from './project';
import type { Records } from './records';

/** Steps of fewer changes are taken back from the log itself, in a handful of reads. */
const fewest = 50;

/** So many large steps are kept: who takes back more of them waits for the log. */
const most = 5;

/** The row that says which events from elsewhere came in last. */
const lateId = 'late';

interface Remembered {
  eventId: Stamp;
  late: string | undefined;
  former: Former;
}

let latest: Remembered[] = [];

/** Whether a step is a large one: it is remembered, and for that one row more is read after the writing. */
export function isLarge({ changes }: LogEvent): boolean {
  return changes.length >= fewest;
}

/**
 * Keeps, of a large step of this context, the fields as they were before it: to work them out from the log later would read
 * most of it. Gives the way to keep it, for when the step is stored.
 */
export async function remembering(
  records: Records,
  event: LogEvent,
  before: Before,
): Promise<(() => void) | undefined> {
  if (!isLarge(event)) return undefined;
  const late = await lateNow(records);
  const former: Former = new Map();
  for (const { entity, id, set } of event.changes) {
    const { row, text } = before(entity, id);
    if (!row && !text) continue;
    const key = textId(entity, id);
    const fields = Object.keys({ ...former.get(key), ...set });
    const were = fields.map((field) => [field, row?.[field] ?? text?.[field]]);
    former.set(key, { ...Object.fromEntries(were), id, stamps: stampsOf([row, text], fields) });
  }
  return () => {
    latest = [...latest.slice(1 - most), { eventId: event.id, late, former }];
  };
}

/** What is kept of an event; undefined where nothing is, or where an older event came in after it. */
export async function remembered(records: Records, eventId: Stamp): Promise<Former | undefined> {
  const found = latest.find((one) => one.eventId === eventId);
  return found && (await lateNow(records)) === found.late ? found.former : undefined;
}

/** What the entities of these changes were before an event: as this page remembers it, else as the log tells it. */
export async function formerOf(
  records: Records,
  { id, changes }: Pick<LogEvent, 'id' | 'changes'>,
): Promise<Former> {
  return (await remembered(records, id)) ?? formerRows(records, changes, id);
}

/** Marks that events from elsewhere came in: what was before a step may be something else now. */
export async function markLate(
  records: Records,
  events: readonly { id: Stamp }[],
  how: string,
): Promise<void> {
  const last = events
    .map(({ id }) => id)
    .toSorted()
    .at(-1);
  if (last !== undefined) await records.put('meta', [{ id: lateId, value: `${how} ${last}` }]);
}

async function lateNow(records: Records): Promise<string | undefined> {
  return (await records.get('meta', lateId))?.value;
}
