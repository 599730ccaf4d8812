import * as z from 'zod/mini';
import { isRank } from './rank';
import { once } from './once';
import { personSchema, sourceSchema } from './source';
import { textLimits } from './text';
import { isDay, lastInstant } from './time';

const text = (limit: number) => z.string().check(z.maxLength(limit));
const id = text(64);
/** Longer than any key we make (others may make longer ones), short enough to stay an index key. */
const rank = text(500).check(z.refine(isRank));
/** ms since 1970 */
const instant = z.int().check(z.gte(0), z.lte(lastInstant));
/** `YYYY-MM-DD` */
const day = z.string().check(z.refine(isDay));

export const requestStates = ['waiting', 'accepted', 'merged', 'declined', 'asked'] as const;
export type RequestState = (typeof requestStates)[number];

export const columnKinds = ['queue', 'active', 'waiting', 'done'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export const limitModes = ['soft', 'hard'] as const;
export type LimitMode = (typeof limitModes)[number];

/** `short` fields live in the row the lists read; `long` ones in the table of texts, out of every list's query. */
const definitions = {
  team: {
    short: z.object({
      name: text(textLimits.name),
      setUpAt: instant,
      /** Whether the sample is loaded: the screens offer to take it away. */
      sample: z.boolean(),
      deletedAt: instant,
    }),
    long: z.object({}),
  },
  request: {
    short: z.object({
      title: text(textLimits.title),
      state: z.enum(requestStates),
      requester: personSchema,
      source: sourceSchema,
      sourceKey: text(textLimits.url + 50),
      capturedAt: instant,
      decidedAt: instant,
      /** Why it was declined, or the question that was sent back. */
      answer: text(textLimits.reason),
      /** The Item it became or was merged into. */
      itemId: id,
      deletedAt: instant,
    }),
    long: z.object({
      excerpt: text(textLimits.excerpt),
      selection: text(textLimits.selection),
      description: text(textLimits.description),
    }),
  },
  item: {
    short: z.object({
      title: text(textLimits.title),
      column: id,
      rank,
      addedAt: instant,
      /** When it first left the queue, ms; cleared when it goes back (method.md 4.1). */
      startedAt: instant,
      finishedAt: instant,
      requestId: id,
      requester: personSchema,
      app: text(40),
      dueOn: day,
      /** Why it cannot go on; absent when it can. */
      blocked: text(textLimits.reason),
      deletedAt: instant,
    }),
    long: z.object({ description: text(textLimits.description) }),
  },
  note: {
    short: z.object({
      /** The request or item it is about. */
      about: id,
      text: text(textLimits.note),
      source: sourceSchema,
      addedAt: instant,
      deletedAt: instant,
    }),
    long: z.object({}),
  },
  column: {
    short: z.object({
      name: text(textLimits.name),
      rank,
      kind: z.enum(columnKinds),
      limit: z.int().check(z.gte(1), z.lte(999)),
      limitMode: z.enum(limitModes),
      deletedAt: instant,
    }),
    long: z.object({}),
  },
  cycle: {
    short: z.object({
      goal: text(textLimits.title),
      startsOn: day,
      workingDays: z.int().check(z.gte(1), z.lte(60)),
      endedOn: day,
      deletedAt: instant,
    }),
    long: z.object({}),
  },
} as const;

type Definitions = typeof definitions;
export type EntityName = keyof Definitions;
export const entityNames = Object.keys(definitions) as [EntityName, ...EntityName[]];

export type ShortFields<E extends EntityName> = z.infer<Definitions[E]['short']>;
export type LongFields<E extends EntityName> = {
  [F in keyof Definitions[E]['long']['shape']]: z.infer<Definitions[E]['long']['shape'][F]>;
};

type Fields<E extends EntityName> = ShortFields<E> & LongFields<E>;

/** What may be set on an entity: any field, or null to clear it; undefined leaves it alone. */
export type FieldSet<E extends EntityName> = { [F in keyof Fields<E>]?: Fields<E>[F] | null | undefined };

/** Stamps of the fields of a row, grouped by stamp: most fields of a row were set by one event. */
export type Stamps = { readonly [stamp: string]: readonly string[] };

export interface Registers {
  id: string;
  stamps: Stamps;
}

/** A row as the screens read it: complete in its required fields, not deleted. */
type Row<E extends EntityName, Required extends keyof ShortFields<E>> = Registers &
  Pick<ShortFields<E>, Required> &
  Partial<Omit<ShortFields<E>, Required>>;

export type Team = Row<'team', 'name' | 'setUpAt'>;
export type Request = Row<'request', 'title' | 'state' | 'capturedAt'>;
export type Item = Row<'item', 'title' | 'column' | 'rank' | 'addedAt'>;
export type Note = Row<'note', 'about' | 'text' | 'addedAt'>;
export type Column = Row<'column', 'name' | 'rank' | 'kind'>;
export type Cycle = Row<'cycle', 'goal' | 'startsOn' | 'workingDays'>;

/** Whether a field lives in the table of texts. */
export function isLong(entity: EntityName, field: string): boolean {
  return Object.hasOwn(definitions[entity].long.shape, field);
}

const setSchemas = Object.fromEntries(
  entityNames.map((name) => [name, once(() => setSchema(name))]),
) as Record<EntityName, () => z.ZodMiniType<Record<string, unknown>>>;

function setSchema(name: EntityName): z.ZodMiniType<Record<string, unknown>> {
  const { short, long } = definitions[name];
  const fields: Record<string, z.core.$ZodType> = { ...short.shape, ...long.shape };
  const clearable = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => [field, z.optional(z.nullable(schema))]),
  );
  // Loose: a field added by a newer Backlight is kept as a register of its own.
  return z.looseObject(clearable);
}

/** The shape of what an event may set on an entity. */
export function fieldsOf(entity: EntityName): z.ZodMiniType<Record<string, unknown>> {
  return setSchemas[entity]();
}
