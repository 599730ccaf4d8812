import { isLong } from '@/lib/domain/entities';
import type { Change, FieldValue, LogEvent } from '@/lib/domain/event';
import { type RegisterRow, stampOf } from '@/lib/domain/merge';
import { refuse, success } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { command, type Outcome } from '../command';
import { currentRows } from '../current';
import { type Former, formerRows } from '../former';
import { inTurns } from '../in-turns';
import { isApplied } from '../log';
import { textId } from '../project';
import type { Records } from '../records';
import { remembered } from '../remembered';

export type CannotUndo = { reason: 'changed-since' } | { reason: 'unknown-event' };

/** What taking back one change comes to. */
interface Back {
  set: Record<string, FieldValue>;
  /** Fields that somebody changed since, and that stay. */
  kept: number;
  /** Whether the change made the entity. */
  created: boolean;
}

/**
 * Takes back an event: sets back what it changed, where nobody has changed it since. What an event created is deleted,
 * unless somebody worked on it since: then it stays, and when the event did more than create, all of it stays (a request
 * must not wait again while the item made from it lives on). `kept` counts the fields that stay as they are. Undoing an
 * undo does it again.
 */
export async function undo(eventId: Stamp): Promise<Outcome<{ kept: number }, CannotUndo>> {
  return command('undo', async (now, records, askForTime) => {
    const event = await records.get('events', eventId);
    if (!event || !isApplied(event)) return refuse({ reason: 'unknown-event' });
    // What a step of thousands was before is gathered from as many events.
    if (event.changes.length > 20) askForTime(event.changes.length * 10);
    const [current, former] = await Promise.all([
      currentRows(records, event.changes),
      formerOf(records, event),
    ]);
    const backs = await inTurns(records, event.changes, (change) => ({
      change,
      back: setBack(event, change, current, former, now),
    }));
    const onlyCreates = backs.every(({ back }) => back.created);
    const heldCreation = backs.some(({ back }) => back.created && back.kept > 0);
    if (heldCreation && !onlyCreates) return refuse({ reason: 'changed-since' });
    const changes = backs
      .filter(({ back }) => Object.keys(back.set).length > 0)
      .map(({ change, back }) => ({ entity: change.entity, id: change.id, set: back.set }));
    if (changes.length === 0) return refuse({ reason: 'changed-since' });
    const kept = backs.reduce((sum, { back }) => sum + back.kept, 0);
    return success({ value: { kept }, changes, undoes: eventId });
  });
}

/** What the changed entities were before an event. */
async function formerOf(records: Records, { id, changes }: LogEvent): Promise<Former> {
  return (await remembered(records, id)) ?? formerRows(records, changes, id);
}

function setBack(
  event: LogEvent,
  change: Change,
  current: Map<string, RegisterRow>,
  former: Former,
  now: number,
): Back {
  const key = textId(change.entity, change.id);
  const row = current.get(key);
  const text = current.get(`text:${key}`);
  const before = former.get(key);
  const fields = Object.keys(change.set);
  const created = before === undefined;
  const isHeld = (field: string) => stampOf(isLong(change.entity, field) ? text : row, field) !== event.id;
  const deletedSince = row?.['deletedAt'] !== undefined && isHeld('deletedAt');
  if (created) {
    if (deletedSince) return { set: {}, kept: 0, created };
    // A new order key is no work on it: its column may have been re-keyed.
    const held = fields.filter((field) => field !== 'rank' && isHeld(field)).length;
    return { set: held === 0 ? { deletedAt: now } : {}, kept: held, created };
  }
  const held = deletedSince ? fields : fields.filter(isHeld);
  const back = fields.filter((field) => !held.includes(field));
  const set = Object.fromEntries(back.map((field) => [field, (before[field] ?? null) as FieldValue]));
  return { set, kept: held.length, created };
}
