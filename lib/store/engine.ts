import type { Records } from './records';
import type { TableName } from './schema';

/** What carries out the transactions of a context. Each context has one. */
export interface Engine {
  /** Opens the database. Rejects where it cannot be opened; asked again, it tries again. */
  open(): Promise<void>;
  isOpen(): boolean;
  read<T>(tables: readonly TableName[], work: (records: Records) => Promise<T>): Promise<T>;
  /**
   * One strict transaction over all tables or those named: resolved, it is on disk; rejected, nothing of it is. `began`
   * gets the way to abort it.
   */
  write<T>(
    tables: readonly TableName[] | undefined,
    work: (records: Records) => Promise<T>,
    began: (abort: () => void) => void,
  ): Promise<T>;
}

let chosen: Engine | undefined;

/** Says what carries out the transactions of this context: the background at its start, the pages by having Dexie. */
export function setEngine(engine: Engine): void {
  chosen = engine;
}

/** The engine of this context. */
export function engine(): Engine {
  if (!chosen) throw new Error('this context has not said what its transactions run on');
  return chosen;
}
