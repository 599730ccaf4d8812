import { Dexie, type EntityTable } from 'dexie';
import type { EntityName } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { newDeviceId } from '@/lib/platform/ids';

/** An event as it is kept: with the ids it touches, so that a history is one look-up. */
export type StoredEvent = (LogEvent | (UnknownEvent & { pending: 1 })) & { refs: string[] };

/** One move of an item into a column, for every flow measure. Where it came from is the move before it. */
export interface Move {
  /** `<stamp>/<item>` */
  id: string;
  item: string;
  to: string;
  /** ms since 1970, the writer's clock */
  at: number;
  stamp: Stamp;
}

/** A count kept as a row, written in the transaction that changes it: reading it costs one look-up at any size. */
export interface Counter {
  id: string;
  n: number;
}

export interface Meta {
  id: string;
  value: string;
}

/** The long texts of an entity, out of every list's query. The id is `<entity>/<id>`. */
export type TextRow = RegisterRow;

/** The version of the schema; also kept as a row, so that older code can see it is too old. */
export const schemaVersion = 1;

/**
 * The database: the log, and the projections the screens read. `lane` (items) and `queue` (requests) are worked out when
 * a row is written and are absent from rows that are deleted or incomplete, which keeps them out of the indexes.
 */
export class BacklightDatabase extends Dexie {
  declare events: EntityTable<StoredEvent, 'id'>;
  declare requests: EntityTable<RegisterRow, 'id'>;
  declare items: EntityTable<RegisterRow, 'id'>;
  declare notes: EntityTable<RegisterRow, 'id'>;
  declare columns: EntityTable<RegisterRow, 'id'>;
  declare cycles: EntityTable<RegisterRow, 'id'>;
  declare team: EntityTable<RegisterRow, 'id'>;
  declare texts: EntityTable<TextRow, 'id'>;
  declare moves: EntityTable<Move, 'id'>;
  declare counters: EntityTable<Counter, 'id'>;
  declare meta: EntityTable<Meta, 'id'>;

  constructor(name = 'backlight') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(schemaVersion).stores({
      events: 'id, *refs, pending',
      requests: 'id, [queue+capturedAt], sourceKey, itemId',
      items: 'id, [lane+rank], [lane+startedAt], [lane+finishedAt]',
      notes: 'id, about',
      columns: 'id',
      cycles: 'id',
      team: 'id',
      texts: 'id',
      moves: 'id, item',
      counters: 'id',
      meta: 'id',
    });
    this.on('populate', (transaction) => {
      void transaction.table<Meta>('meta').bulkAdd([
        { id: 'device', value: newDeviceId() },
        { id: 'schemaVersion', value: String(schemaVersion) },
      ]);
    });
  }

  /** The table that holds the rows of an entity. */
  rowsOf(entity: EntityName): EntityTable<RegisterRow, 'id'> {
    return this[tableNames[entity]];
  }
}

const tableNames = {
  request: 'requests',
  item: 'items',
  note: 'notes',
  column: 'columns',
  cycle: 'cycles',
  team: 'team',
} as const satisfies Record<EntityName, keyof BacklightDatabase>;

/** The database of this profile. Opened by the first use. */
export const db = new BacklightDatabase();
