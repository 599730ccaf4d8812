import type { RegisterRow } from '@/lib/domain/merge';
import type { Sighting } from '@/lib/domain/sighting';
import type { Counter, Meta, Move, StoredEvent, TextRow } from './stored';
import type { rowTables, TableName } from './schema';

type RowTable = (typeof rowTables)[keyof typeof rowTables];

/** What a table holds. */
export type Stored<T extends TableName> = T extends RowTable
  ? RegisterRow
  : {
      events: StoredEvent;
      texts: TextRow;
      moves: Move;
      sightings: Sighting;
      counters: Counter;
      meta: Meta;
    }[Exclude<T, RowTable>];

/**
 * The tables inside one transaction, as the write path uses them: the same over Dexie (in pages, where queries live on its
 * notices of changes) and over the bare database (in the background, which a press has to start).
 */
export interface Records {
  /** Tells one connection from the next: what was remembered of a database holds while it is open. */
  readonly connection: object;
  get<T extends TableName>(table: T, id: string): PromiseLike<Stored<T> | undefined>;
  /** In the order asked; undefined for those that are not there. */
  getMany<T extends TableName>(table: T, ids: readonly string[]): PromiseLike<(Stored<T> | undefined)[]>;
  /** The greatest key of a table. */
  lastId(table: TableName): PromiseLike<string | undefined>;
  /** The keys of the rows that an index holds under any of some values, each once. */
  idsUnder(table: TableName, index: string, values: readonly (string | number)[]): PromiseLike<string[]>;
  all<T extends TableName>(table: T): PromiseLike<Stored<T>[]>;
  /** The first row of an index of two fields, among those with this first one. */
  firstUnder<T extends TableName>(table: T, index: string, first: string): PromiseLike<Stored<T> | undefined>;
  /** The last row of an index of two fields, among those with this first one. */
  lastUnder<T extends TableName>(table: T, index: string, first: string): PromiseLike<Stored<T> | undefined>;
  /** Every row of an index of two fields, among those with this first one. */
  allUnder<T extends TableName>(table: T, index: string, first: string): PromiseLike<Stored<T>[]>;
  /** Refused by the database, and with it the whole transaction, when a row of that key is there. */
  add<T extends TableName>(table: T, rows: readonly Stored<T>[]): PromiseLike<unknown>;
  put<T extends TableName>(table: T, rows: readonly Stored<T>[]): PromiseLike<unknown>;
  remove(table: TableName, ids: readonly string[]): PromiseLike<unknown>;
  /**
   * Says that all is asked for: what is on its way goes to disk without waiting for this context to hear of each row. Nothing
   * may be asked after it.
   */
  finish(): void;
}
