import { Dexie, type EntityTable } from 'dexie';
import type { EntityName } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { Stamp } from '@/lib/domain/stamp';
import { newDeviceId } from '@/lib/platform/ids';
import { derive } from './derive';
import { setDatabaseState } from './database-state';
import { exactVersion } from './exact-version';
import { nativeVersion, schemaVersion } from './schema-version';

/** An event as it is kept: with the ids it touches, so that a history is one look-up. */
export type StoredEvent = (LogEvent | (UnknownEvent & { pending: 1 })) & { refs: string[] };

/** The words of an item's title, so that a search need not read every row. */
export interface WordsRow {
  id: string;
  words: string[];
}

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

/**
 * The database: the log, and the projections the screens read. `lane` and `marks` (items), `queue` and `known` (requests) are worked
 * out when a row is written and are absent from rows that are deleted or incomplete, which keeps them out of the indexes.
 */
export class BacklightDatabase extends Dexie {
  declare events: EntityTable<StoredEvent, 'id'>;
  declare requests: EntityTable<RegisterRow, 'id'>;
  declare items: EntityTable<RegisterRow, 'id'>;
  declare notes: EntityTable<RegisterRow, 'id'>;
  declare columns: EntityTable<RegisterRow, 'id'>;
  declare cycles: EntityTable<RegisterRow, 'id'>;
  declare team: EntityTable<RegisterRow, 'id'>;
  declare limits: EntityTable<RegisterRow, 'id'>;
  declare guidepoints: EntityTable<RegisterRow, 'id'>;
  declare views: EntityTable<RegisterRow, 'id'>;
  declare texts: EntityTable<TextRow, 'id'>;
  declare words: EntityTable<WordsRow, 'id'>;
  declare moves: EntityTable<Move, 'id'>;
  declare counters: EntityTable<Counter, 'id'>;
  declare meta: EntityTable<Meta, 'id'>;

  constructor(name = 'backlight') {
    // Absent where the browser has none: Dexie then refuses to open, which is a refusal and no crash.
    const factory: IDBFactory | undefined = Dexie.dependencies.indexedDB;
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(factory
        ? { indexedDB: exactVersion(factory, nativeVersion, () => setDatabaseState('outdated')) }
        : {}),
    });
    const schema = this.version(schemaVersion).stores({
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
      words: 'id, *words',
      moves: 'id, item',
      counters: 'id',
      meta: 'id',
    });
    schema.upgrade(async (transaction) => {
      const items = transaction.table<RegisterRow>('items').toCollection();
      await items.modify((row, place) => {
        place.value = derive('item', row);
      });
      // Last: an upgrade that was cut short must not look like a whole one.
      await transaction.table<Meta>('meta').put({ id: 'schemaVersion', value: String(schemaVersion) });
    });
    this.on('populate', (transaction) => {
      void transaction.table<Meta>('meta').bulkAdd([
        { id: 'device', value: newDeviceId() },
        { id: 'schemaVersion', value: String(schemaVersion) },
      ]);
    });
    this.on('blocked', ({ newVersion }) => {
      if (newVersion) setDatabaseState('blocked');
    });
    this.on('ready', () => setDatabaseState('usable'), true);
    this.on('versionchange', ({ newVersion }) => {
      // A deletion may be followed by a new start. Newer code is given way to for good: no query may open it again.
      if (!newVersion) return;
      this.close({ disableAutoOpen: true });
      setDatabaseState('outdated');
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
  limit: 'limits',
  guidepoint: 'guidepoints',
  view: 'views',
} as const satisfies Record<EntityName, keyof BacklightDatabase>;

/** The database of this profile. Opened by the first use. */
export const db = new BacklightDatabase();
