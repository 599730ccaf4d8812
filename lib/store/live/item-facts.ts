import { factsAfter, factsById, type ItemFact } from '../queries/facts';
import type { ChangedItems } from './changed-parts';
import { Listeners } from './listeners';

/** What is known of every item. A new object after each change; the map in it is the same. */
export interface Facts {
  of: ReadonlyMap<string, ItemFact>;
  /** Whether every item has been read. */
  complete: boolean;
}

/** Rows read in one portion: few enough that none keeps the page from a key press. */
const portion = 300;

/**
 * The small facts of all items, of any number: read once in portions when somebody first asks, then kept up with what
 * this window and others write. Sorting and sums need no read after that.
 */
export class ItemFacts {
  readonly #of = new Map<string, ItemFact>();
  readonly #listeners = new Listeners();
  readonly #onError: (error: unknown) => void;
  #now: Facts = { of: this.#of, complete: false };
  /** Which reading of everything is the present one; 0 before the first. */
  #reading = 0;
  /** What has been read or written since a reading of everything began: the rest is gone when it ends. */
  #seen = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  readonly now = (): Facts => this.#now;

  /** Calls `listener` after each change; the first caller has everything read. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#reading === 0) void this.#readAll();
    return this.#listeners.add('facts', listener);
  };

  changed(change: ChangedItems): void {
    if (this.#reading === 0) return;
    const ids = change.ids();
    if (ids === null) void this.#readAll();
    else if (ids.length > 0) void this.#readAgain(ids);
  }

  async #readAll(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    this.#seen = new Set();
    const read: { last: string | undefined } = { last: '' };
    while (read.last !== undefined && reading === this.#reading) await this.#inTurn(() => this.#readOn(read));
    if (reading !== this.#reading) return;
    for (const id of this.#of.keys()) if (!this.#seen.has(id)) this.#of.delete(id);
    this.#tell(true);
  }

  async #readOn(read: { last: string | undefined }): Promise<void> {
    const { facts, last } = await factsAfter(read.last ?? '', portion);
    for (const [id, fact] of facts) this.#put(id, fact);
    read.last = last;
  }

  async #readAgain(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += portion) {
      await this.#inTurn(async () => {
        const some = ids.slice(from, from + portion);
        const facts = await factsById(some);
        for (const [index, id] of some.entries()) this.#put(id, facts[index]);
      });
    }
    this.#tell(this.#now.complete);
  }

  #put(id: string, fact: ItemFact | undefined): void {
    this.#seen.add(id);
    if (fact) this.#of.set(id, fact);
    else this.#of.delete(id);
  }

  #tell(complete: boolean): void {
    this.#now = { of: this.#of, complete };
    this.#listeners.tell('facts');
  }

  /** One after another: what was read before a write must not be put over what was read after it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => {
      // Whatever is not read now is read at the next start: a list without sums is still a list.
      this.#reading += 1;
      this.#onError(error);
    });
    return this.#turn;
  }
}
