import { isLong } from '@/lib/domain/entities';
import type { Change, LogEvent } from '@/lib/domain/event';
import { type RegisterRow, stampOf } from '@/lib/domain/merge';
import type { Stamp } from '@/lib/domain/stamp';
import { inTurns } from './in-turns';
import { isApplied } from './log';
import { textId } from './project';
import type { Records } from './records';
import { formerOf } from './remembered';

interface Field {
  change: Change;
  field: string;
}

/**
 * Tells of the fields that an event set whether their present values are still what it set: written by it, or set back to
 * it since. What taking a step back wrote comes from the event that had set it before that step. Only so can a person take
 * back two steps with one card one after the other, since the first taking back writes that card too.
 */
export async function fromEvent(
  records: Records,
  event: LogEvent,
  current: ReadonlyMap<string, RegisterRow>,
): Promise<(change: Change, field: string) => boolean> {
  /** Where values come from that were written later, as far as they were followed. */
  const origins = new Map<string, Stamp | undefined>();
  let due = new Map<Stamp, Field[]>();
  const follow = (one: Field, stamp: Stamp | undefined) => {
    origins.set(keyOf(one), stamp);
    if (stamp === undefined || stamp <= event.id) return;
    const others = due.get(stamp);
    if (others) others.push(one);
    else due.set(stamp, [one]);
  };
  await inTurns(records, event.changes, (change) => {
    for (const field of Object.keys(change.set)) {
      const stamp = stampNow(current, change, field);
      if (stamp !== event.id) follow({ change, field }, stamp);
    }
  });
  while (due.size > 0) {
    const written = due;
    due = new Map();
    for (const later of await records.getMany('events', [...written.keys()])) {
      if (!later || !isApplied(later) || later.undoes === undefined || later.undoes >= later.id) continue;
      const fields = written.get(later.id) ?? [];
      const changes = [...new Set(fields.map(({ change }) => change))];
      const before = await formerOf(records, { id: later.undoes, changes });
      await inTurns(records, fields, (one) =>
        follow(one, stampOf(before.get(textId(one.change.entity, one.change.id)), one.field)),
      );
    }
  }
  return (change, field) => {
    const key = keyOf({ change, field });
    return !origins.has(key) || origins.get(key) === event.id;
  };
}

function keyOf({ change, field }: Field): string {
  return `${textId(change.entity, change.id)}/${field}`;
}

function stampNow(
  current: ReadonlyMap<string, RegisterRow>,
  { entity, id }: Change,
  field: string,
): Stamp | undefined {
  const key = textId(entity, id);
  return stampOf(current.get(isLong(entity, field) ? `text:${key}` : key), field);
}
