import type { EntityName } from '@/lib/domain/entities';

/** The database of this profile. */
export const databaseName = 'backlight';

/**
 * Every table with its indexes, in Dexie's notation: the key first, `[a+b]` an index of two fields, `*a` one of a list. Both
 * engines make the database from this one text.
 */
export const schema = {
  events: 'id, *refs, pending',
  requests: 'id, [queue+capturedAt], [known+capturedAt], itemId',
  items: 'id, [lane+rank], [lane+startedAt], [lane+finishedAt], *marks',
  notes: 'id, about',
  columns: 'id',
  cycles: 'id',
  team: 'id',
  limits: 'id',
  guidepoints: 'id',
  views: 'id',
  texts: 'id',
  moves: 'id, item',
  boards: 'id',
  sightings: 'id, [board+card], [board+last]',
  counters: 'id',
  meta: 'id',
} as const;

export type TableName = keyof typeof schema;

export const tableNames = Object.keys(schema) as TableName[];

/** The table that holds the rows of an entity. */
export const rowTables = {
  request: 'requests',
  item: 'items',
  note: 'notes',
  column: 'columns',
  cycle: 'cycles',
  team: 'team',
  limit: 'limits',
  guidepoint: 'guidepoints',
  view: 'views',
  hostBoard: 'boards',
} as const satisfies Record<EntityName, TableName>;
