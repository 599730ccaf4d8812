import * as z from 'zod/mini';
import { type EntityName, entityNames, fieldsOf } from './entities';
import { isStamp, type Stamp } from './stamp';
import { textLimits } from './text';

/** The version this code writes. A higher one in a received event is kept, not applied. */
export const eventVersion = 1;

/** Every intent a person can have, once. An event of another kind is kept, not applied. */
export const eventKinds = [
  'team.set-up',
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
  'item.add',
  'item.edit',
  'item.move',
  'item.delete',
  'column.edit',
  'cycle.start',
  'cycle.edit',
  'cycle.end',
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
  at: z.number(),
  changes: z.array(
    z.object({
      entity: z.enum(entityNames),
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      set: z.record(z.string().check(z.maxLength(60)), z.unknown()),
    }),
  ),
  reason: z.optional(z.string().check(z.maxLength(textLimits.reason))),
  undoes: z.optional(z.string()),
});

export type ReadEvent =
  { is: 'event'; event: LogEvent } | { is: 'unknown'; event: UnknownEvent } | { is: 'malformed' };

/** Reads an event from outside (a file, a peer, an older database). Never throws. */
export function readEvent(raw: unknown): ReadEvent {
  const head = envelope.safeParse(raw);
  if (!head.success) return { is: 'malformed' };
  if (!isKnown(head.data)) return { is: 'unknown', event: head.data };
  const rest = body.safeParse(raw);
  if (!rest.success) return { is: 'malformed' };
  for (const change of rest.data.changes) {
    if (!fieldsOf(change.entity).safeParse(change.set).success) return { is: 'malformed' };
  }
  return { is: 'event', event: raw as LogEvent };
}

/** Whether this code knows how to apply an event. */
export function isKnown(event: { v: number; kind: string }): boolean {
  return event.v <= eventVersion && (eventKinds as readonly string[]).includes(event.kind);
}
