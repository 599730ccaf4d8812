import type { Change, FieldValue, LogEvent } from '@/lib/domain/event';
import { mergeRow, stampOf } from '@/lib/domain/merge';
import { refuse, success } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { isLong } from '@/lib/domain/entities';
import { command, type Outcome } from '../command';
import { db, type StoredEvent } from '../db';
import { textId } from '../project';

export type CannotUndo = { reason: 'changed-since' } | { reason: 'unknown-event' };

/**
 * Takes back an event: sets back what it changed, where nobody has changed it since. What an event created is deleted.
 * `kept` counts the fields that somebody changed since and that stay as they are. Undoing an undo does it again.
 */
export async function undo(eventId: Stamp): Promise<Outcome<{ kept: number }, CannotUndo>> {
  return command('undo', async (now) => {
    const event = await db.events.get(eventId);
    if (!event || 'pending' in event) return refuse({ reason: 'unknown-event' });
    const changes: Change[] = [];
    let kept = 0;
    for (const change of event.changes) {
      const { back, held } = await setBack(event, change, now);
      kept += held;
      if (Object.keys(back).length > 0) changes.push({ ...change, set: back });
    }
    if (changes.length === 0) return refuse({ reason: 'changed-since' });
    return success({ value: { kept }, changes, undoes: eventId });
  });
}

async function setBack(
  event: LogEvent,
  { entity, id, set }: Change,
  now: number,
): Promise<{ back: Record<string, FieldValue>; held: number }> {
  const [row, text, history] = await Promise.all([
    db.rowsOf(entity).get(id),
    db.texts.get(textId(entity, id)),
    db.events.where('refs').equals(id).sortBy('id'),
  ]);
  const earlier = history.filter(
    (past): past is LogEvent & StoredEvent => past.id < event.id && !('pending' in past),
  );
  const before = earlier
    .flatMap((past) =>
      past.changes.filter((c) => c.entity === entity && c.id === id).map((c) => ({ past, c })),
    )
    .reduce(
      (past, { past: { id: stamp }, c }) => mergeRow(past, id, c.set, stamp),
      mergeRow(undefined, id, {}, ''),
    );
  const isCreation = Object.keys(before.stamps).length === 0;
  const back: Record<string, FieldValue> = {};
  let held = 0;
  for (const field of Object.keys(set)) {
    const current = stampOf(isLong(entity, field) ? text : row, field);
    if (current === event.id) back[field] = (before[field] ?? null) as FieldValue;
    else held += 1;
  }
  if (!isCreation) return { back, held };
  return held === 0 ? { back: { deletedAt: now }, held } : { back: {}, held };
}
