import type { Change, FieldValue } from '@/lib/domain/event';
import type { RegisterRow } from '@/lib/domain/merge';
import { refuse, success } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { command, type Outcome } from '../command';
import { currentRows } from '../current';
import { fromEvent } from '../from-event';
import { inTurns } from '../in-turns';
import { isApplied } from '../log';
import { textId } from '../project';
import { formerOf } from '../remembered';

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
 * Takes back an event: sets back what it changed, where nobody has changed it since; a later change that was itself taken
 * back is none, so that steps are taken back one after the other. What an event created is deleted, unless somebody worked
 * on it since: then it stays, and when the event did more than create, all of it stays (a request must not wait again while
 * the item made from it lives on). `kept` counts the fields that stay as they are. Undoing an undo does it again.
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
    const isFromIt = await fromEvent(records, event, current);
    const backs = await inTurns(records, event.changes, (change) => ({
      change,
      back: setBack(change, keyed(current, change), keyed(former, change), isFromIt, now),
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

function keyed(rows: ReadonlyMap<string, RegisterRow>, { entity, id }: Change): RegisterRow | undefined {
  return rows.get(textId(entity, id));
}

function setBack(
  change: Change,
  row: RegisterRow | undefined,
  before: RegisterRow | undefined,
  isFromIt: (change: Change, field: string) => boolean,
  now: number,
): Back {
  const fields = Object.keys(change.set);
  const created = before === undefined;
  const isHeld = (field: string) => !isFromIt(change, field);
  const deletedSince =
    row?.['deletedAt'] !== undefined && !(fields.includes('deletedAt') && !isHeld('deletedAt'));
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
