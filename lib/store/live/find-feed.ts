import type { Item } from '@/lib/domain/entities';
import { SearchIndex } from '@/lib/search/search-index';
import { onThingsChanged, type ChangedThings } from './changed-things';
import { readAfter, readThings, type Thing } from '../queries/things';
import type { TakeRows } from './item-rows';
import { Listeners } from './listeners';

/** Rows read in one portion: few enough that no portion keeps the page from a key. */
const portion = 150;

/**
 * The index of everything there is to find, read in idle moments after the page is there and kept up to date with what
 * this window and others write. While somebody searches before it is whole, it is read without a pause.
 */
export class FindFeed {
  readonly index = new SearchIndex();
  readonly #listeners = new Listeners();
  readonly #onError: (error: unknown) => void;
  readonly #begin: () => TakeRows;
  #whole = false;
  #wanted = false;
  /** Which reading of everything is the present one; a stopped feed has none. */
  #reading = 0;
  /** What was read since a reading of everything began: the rest is gone when it ends. */
  #seen = new Set<string>();
  /** What waits for an idle moment. */
  readonly #waiting = new Set<() => void>();
  #turn: Promise<void> = Promise.resolve();

  /** `begin` is called before each read and gives what takes the rows that it brings: nobody else need read them again. */
  constructor(onError: (error: unknown) => void, begin: () => TakeRows = () => () => {}) {
    this.#onError = onError;
    this.#begin = begin;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add('index', listener);

  /** Whether everything has been read. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Somebody searches: what is not read yet is read now. */
  want(): void {
    this.#wanted = true;
    this.#hurry();
  }

  /** Reads and then follows. Returns the way to stop it. */
  start(): () => void {
    const stop = onThingsChanged((changed) => this.#take(changed));
    void this.#readAll();
    return () => {
      this.#reading = -1;
      stop();
      this.#hurry();
    };
  }

  async #readAll(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    this.#seen = new Set();
    for (const kind of ['item', 'request'] as const) {
      let after: string | undefined;
      do {
        await this.#idle();
        let last: string | undefined;
        await this.#inTurn(async () => {
          if (reading !== this.#reading) return;
          const take = this.#begin();
          const read = await readAfter(kind, after, portion);
          this.#put(read.things);
          take(rowsIn(read.things), false);
          last = read.last;
        });
        if (reading !== this.#reading) return;
        after = last;
        if (this.#wanted && !this.#whole) this.#tell();
      } while (after !== undefined);
    }
    this.index.keep(this.#seen);
    this.#whole = true;
    this.#tell();
  }

  #take(changed: ChangedThings): void {
    if (changed === 'all') {
      // What is there is found as it was until it was read anew: a list that is filtered must not empty itself.
      void this.#readAll();
      return;
    }
    void this.#inTurn(async () => {
      // What is on screen is read first.
      await this.#idle();
      const take = this.#begin();
      const { things, gone } = await readThings(changed);
      for (const id of gone) this.index.remove(id);
      this.#put(things);
      take(rowsIn(things), true);
      this.#tell();
    });
  }

  #put(things: readonly Thing[]): void {
    for (const { doc, written } of things) {
      this.#seen.add(doc.id);
      this.index.put(doc, written);
    }
  }

  /** One after another: what was read before a write must not be put over what was read after it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => {
      if (this.#reading === -1) return;
      // Without a database there is nothing to find, and the board says so already.
      this.#reading = -1;
      this.#onError(error);
    });
    return this.#turn;
  }

  /** Waits for an idle moment, unless somebody waits for the answer. */
  #idle(): Promise<void> {
    if (this.#wanted) return new Promise((done) => setTimeout(done, 0));
    return new Promise((done) => {
      const go = () => {
        this.#waiting.delete(go);
        done();
      };
      this.#waiting.add(go);
      if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: 2_000 });
      else setTimeout(go, 50);
    });
  }

  #hurry(): void {
    for (const go of this.#waiting) go();
  }

  #tell(): void {
    this.#listeners.tell('index');
  }
}

function rowsIn(things: readonly Thing[]): [string, Item][] {
  return things.flatMap(({ item }) => (item ? [[item.id, item]] : []));
}
