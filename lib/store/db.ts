import { Dexie, type EntityTable } from 'dexie';
import type { EntityName } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import { setDatabaseState } from './database-state';
import { dexieEngine } from './dexie-engine';
import { setEngine } from './engine';
import { exactVersion } from './exact-version';
import { fillNew, migrateRows } from './migrate';
import { databaseName, rowTables, schema } from './schema';
import { nativeVersion, schemaVersion } from './schema-version';
import type { Sighting } from '@/lib/domain/sighting';
import type { Counter, Meta, Move, StoredEvent, TextRow } from './stored';

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
  declare moves: EntityTable<Move, 'id'>;
  declare boards: EntityTable<RegisterRow, 'id'>;
  declare sightings: EntityTable<Sighting, 'id'>;
  declare counters: EntityTable<Counter, 'id'>;
  declare meta: EntityTable<Meta, 'id'>;

  constructor(name: string = databaseName) {
    // Absent where the browser has none: Dexie then refuses to open, which is a refusal and no crash.
    const factory: IDBFactory | undefined = Dexie.dependencies.indexedDB;
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(factory
        ? { indexedDB: exactVersion(factory, nativeVersion, () => setDatabaseState('outdated')) }
        : {}),
    });
    // The upgrade ends when the last row is written: its transaction lives as long as there are requests in it.
    this.version(schemaVersion)
      .stores(schema)
      .upgrade(({ idbtrans }) => migrateRows(idbtrans));
    this.on('populate', ({ idbtrans }) => fillNew(idbtrans));
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
    return this[rowTables[entity]];
  }
}

/** The database of this profile. Opened by the first use. Whoever has it, as all pages do, writes through it as well. */
export const db = new BacklightDatabase();
setEngine(dexieEngine(db));
