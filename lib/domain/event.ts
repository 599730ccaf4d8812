import * as z from 'zod/mini';
import { type EntityName, entityNames, fieldsOf } from './entities';
import { isFieldName } from './field-name';
import { isStamp, type Stamp } from './stamp';
import { textLimits } from './text';
import { lastInstant } from './time';

/** The version this code writes. A higher one in a received event is kept, not applied. */
export const eventVersion = 1;

/** Every intent a person can have, once. An event of another kind is kept, not applied. */
export const eventKinds = [
  'team.set-up',
  'team.line',
  'team.done-rules',
  'request.capture',
  'request.add',
  'request.edit',
  'request.accept',
  'request.decline',
  'request.ask',
  'request.merge',
  'request.reopen',
  'request.delete',
  'note.add',
  'note.edit',
  'note.delete',
  'item.add',
  'item.edit',
  'item.checklist',
  'item.links',
  'item.done-rule',
  'item.move',
  'item.people',
  'item.follow',
  'item.bring-in',
  'item.delete',
  'column.add',
  'item.restore',
  'column.edit',
  'column.move',
  'column.delete',
  'limit.add',
  'limit.edit',
  'limit.delete',
  'limit.count',
  'guidepoint.set',
  'guidepoint.end',
  'cycle.start',
  'cycle.edit',
  'cycle.end',
  'view.save',
  'view.edit',
  'view.delete',
  'board.policy',
  'sample.load',
  'sample.clear',
  'undo',
] as const;

export type EventKind = (typeof eventKinds)[number];

export type FieldValue =
  string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown };

/** What one event sets on one entity. `null` clears a field. */
export interface Change {
  entity: EntityName;
  id: string;
  set: { readonly [field: string]: FieldValue };
}

/** One intent of one person, as it stands in the log. */
export interface LogEvent {
  /** Its stamp: identity and order at once. */
  id: Stamp;
  v: number;
  kind: EventKind;
  /** The device that wrote it. Never a person: no measure of a person can be made from the log. */
  by: string;
  /** The writer's wall clock, ms since 1970; for people and flow figures, never for order. */
  at: number;
  changes: Change[];
  /** Why, in the person's words, where a rule asked for it. */
  reason?: string;
  /** The event this one takes back. */
  undoes?: Stamp;
}

/** An event from a newer Backlight: kept as it came, applied after an update. */
export interface UnknownEvent {
  id: Stamp;
  v: number;
  kind: string;
}

const envelope = z.looseObject({
  id: z.string().check(z.refine(isStamp)),
  v: z.int().check(z.gte(1)),
  kind: z.string().check(z.maxLength(60)),
});

const body = z.looseObject({
  by: z.string().check(z.maxLength(40)),
  at: z.int().check(z.gte(0), z.lte(lastInstant)),
  changes: z.array(
    z.object({
      entity: z.enum(entityNames),
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      set: z.record(z.string().check(z.refine(isFieldName)), z.unknown()),
    }),
  ),
  reason: z.optional(z.string().check(z.maxLength(textLimits.reason))),
  undoes: z.optional(z.string().check(z.refine(isStamp))),
});

export type ReadEvent =
  { is: 'event'; event: LogEvent } | { is: 'unknown'; event: UnknownEvent } | { is: 'malformed' };

/**
 * Reads an event from outside (a file, a peer, an older database). Never throws. A field this code does not know is kept
 * as a register of its own; a new part inside a known field needs a higher `v`, or older code would drop it.
 */
export function readEvent(raw: unknown): ReadEvent {
  const head = envelope.safeParse(raw);
  if (!head.success) return { is: 'malformed' };
  if (!isKnown(head.data)) return { is: 'unknown', event: head.data };
  const rest = body.safeParse(raw);
  if (!rest.success) return { is: 'malformed' };
  const { by, at, reason, undoes } = rest.data;
  const changes: Change[] = [];
  for (const { entity, id, set } of rest.data.changes) {
    const parsed = readSet(entity, set);
    if (!parsed) return { is: 'malformed' };
    changes.push({ entity, id, set: parsed });
  }
  const event: LogEvent = { id: head.data.id, v: head.data.v, kind: head.data.kind, by, at, changes };
  if (reason !== undefined) event.reason = reason;
  if (undoes !== undefined) event.undoes = undoes;
  return { is: 'event', event };
}

/** What an event may set on an entity, parsed; null when a field is misnamed or misshapen. */
export function readSet(
  entity: EntityName,
  set: { readonly [field: string]: unknown },
): Change['set'] | null {
  if (!Object.keys(set).every(isFieldName)) return null;
  const parsed = fieldsOf(entity).safeParse(set);
  return parsed.success ? (parsed.data as Change['set']) : null;
}

/** Whether this code knows how to apply an event. */
function isKnown<E extends { v: number; kind: string }>(event: E): event is E & { kind: EventKind } {
  return event.v <= eventVersion && (eventKinds as readonly string[]).includes(event.kind);
}
