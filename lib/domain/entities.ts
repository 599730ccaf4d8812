import * as z from 'zod/mini';
import { boardPolicySchema } from './board-policy';
import { doneRule, mostDoneRules } from './done-rules';
import { day, id, instant, list, rank, text, wipLimit } from './field-shapes';
import { itemFields, mostLabels } from './item-fields';
import { once } from './once';
import { personSchema, sourceSchema } from './source';
import { textLimits } from './text';

export const requestStates = ['waiting', 'accepted', 'merged', 'declined', 'asked'] as const;
export type RequestState = (typeof requestStates)[number];

export const columnKinds = ['queue', 'active', 'waiting', 'done'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export const limitModes = ['soft', 'hard'] as const;
export type LimitMode = (typeof limitModes)[number];

/** `short` fields live in the row the lists read; `long` ones in the table of texts, out of every list's query. */
const definitions = {
  team: once(() => ({
    short: z.object({
      name: text(textLimits.name),
      setUpAt: instant(),
      /** Whether the sample is loaded: the screens offer to take it away. */
      sample: z.boolean(),
      /** What every item must meet to be done: made by the team for the team (method.md 2.5). */
      doneRules: list(doneRule(), mostDoneRules),
      /** The order key of the line under the minimum viable launch; items with smaller keys are in it. */
      cutRank: rank(),
      /** Items that count against no limit. */
      exclusions: z.object({
        blocked: z.optional(z.boolean()),
        labels: z.optional(list(text(textLimits.label), mostLabels)),
      }),
      /** Whether a column's limit holds for each swimlane by itself. */
      limitPerLane: z.boolean(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  request: once(() => ({
    short: z.object({
      title: text(textLimits.title),
      state: z.enum(requestStates),
      requester: personSchema,
      source: sourceSchema,
      sourceKey: text(textLimits.url + 50),
      capturedAt: instant(),
      decidedAt: instant(),
      /** Why it was declined, or the question that was sent back. */
      answer: text(textLimits.reason),
      /** The Item it became or was merged into. */
      itemId: id(),
      deletedAt: instant(),
    }),
    long: z.object({
      excerpt: text(textLimits.excerpt),
      selection: text(textLimits.selection),
      description: text(textLimits.description),
    }),
  })),
  item: once(itemFields),
  note: once(() => ({
    short: z.object({
      /** The request or item it is about. */
      about: id(),
      text: text(textLimits.note),
      source: sourceSchema,
      addedAt: instant(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  column: once(() => ({
    short: z.object({
      name: text(textLimits.name),
      rank: rank(),
      kind: z.enum(columnKinds),
      limit: wipLimit(),
      limitMode: z.enum(limitModes),
      /** Fewer than this and the next step runs dry. */
      minimum: wipLimit(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  /** A limit over several columns (all in progress where none is named): together, or for each person. */
  limit: once(() => ({
    short: z.object({
      name: text(textLimits.name),
      per: z.enum(['columns', 'person']),
      columns: list(id(), 50),
      most: wipLimit(),
      limitMode: z.enum(limitModes),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  guidepoint: once(() => ({
    short: z.object({
      statement: text(textLimits.title),
      startsOn: day(),
      endsOn: day(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  /** A filter and a sorting that somebody wants to come back to. */
  view: once(() => ({
    short: z.object({
      name: text(textLimits.name),
      place: z.enum(['backlog', 'board']),
      query: text(textLimits.title),
      sort: text(textLimits.label),
      addedAt: instant(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  /** A board of another tool, and what Backlight holds it to. */
  hostBoard: once(() => ({
    short: z.object({
      /** The tool: the name of its file among the hosts. */
      host: text(textLimits.label),
      /** The board as its tool called it last. */
      name: text(textLimits.name),
      /** The origin of its pages. */
      address: text(textLimits.url),
      policy: boardPolicySchema(),
      setAt: instant(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
  cycle: once(() => ({
    short: z.object({
      goal: text(textLimits.title),
      startsOn: day(),
      workingDays: z.int().check(z.gte(1), z.lte(60)),
      endedOn: day(),
      deletedAt: instant(),
    }),
    long: z.object({}),
  })),
} as const;

type Definitions = { [E in keyof typeof definitions]: ReturnType<(typeof definitions)[E]> };
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
export type Limit = Row<'limit', 'per' | 'most'>;
export type Guidepoint = Row<'guidepoint', 'statement'>;
export type HostBoard = Row<'hostBoard', 'host' | 'address' | 'policy'>;
export type View = Row<'view', 'name' | 'place' | 'query'>;

/** Whether a field lives in the table of texts. */
export function isLong(entity: EntityName, field: string): boolean {
  return Object.hasOwn(definitions[entity]().long.shape, field);
}

const setSchemas = Object.fromEntries(
  entityNames.map((name) => [name, once(() => setSchema(name))]),
) as Record<EntityName, () => z.ZodMiniType<Record<string, unknown>>>;

function setSchema(name: EntityName): z.ZodMiniType<Record<string, unknown>> {
  const { short, long } = definitions[name]();
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
