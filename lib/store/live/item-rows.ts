import type { FieldSet, Item } from '@/lib/domain/entities';
import { itemsById } from '../queries/board';
import type { ChangedItems } from './changed-parts';
import { LaterChanges } from './later-changes';
import { Listeners } from './listeners';

/** Rows kept, some 600 bytes each: with all of a large backlog here, what is found or flung past needs no reading. */
const kept = 20_000;

/** Rows read ahead at most, the ones asked for last: what a fling has passed already is not read for nobody. */
const ahead = 120;

/** Takes in rows by id, null for those that are gone: all where they are news, else those that are not here yet. */
export type TakeRows = (rows: Iterable<readonly [id: string, item: Item | null]>, areNews: boolean) => void;

/**
 * The rows of the items on screen. Cards ask for their own; all that were asked for in one moment are read at once. After
 * a write the old row stays until the new one is there, so that nothing blinks; no read that began before it comes over it.
 */
export class ItemRows {
  readonly #rows = new Map<string, Item | null>();
  readonly #listeners = new Listeners();
  readonly #changes = new LaterChanges();
  /** Rows that are shown as they will be: what is read of them before they are stored is of no use. */
  readonly #painted = new Set<string>();
  readonly #onError: (error: unknown) => void;
  #wanted = new Set<string>();
  #reading = false;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** The item; null when it is gone, undefined while it is being read. */
  row(id: string): Item | null | undefined {
    return this.#rows.get(id);
  }

  subscribe(id: string, listener: () => void): () => void {
    this.want([id]);
    return this.#listeners.add(id, listener);
  }

  /** Has these rows read, if they are not here yet: those on screen, and those that will be soon. */
  want(ids: readonly string[]): void {
    this.#read(ids.filter((id) => !this.#rows.has(id)));
  }

  /** Reads rows before they are shown, so that they come filled; undefined where all of them are here. */
  load(ids: readonly string[]): Promise<void> | undefined {
    const missing = ids.filter((id) => !this.#rows.has(id));
    return missing.length === 0 ? undefined : this.#loadMissing(missing);
  }

  async #loadMissing(ids: readonly string[]): Promise<void> {
    try {
      await this.#readNow(ids);
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Call it before rows are read for another purpose. The answer takes them in. */
  begin(): TakeRows {
    const isStale = this.#changes.begin();
    return (rows, areNews) => {
      for (const [id, item] of rows) {
        if (!isStale(id) && (areNews || !this.#rows.has(id))) this.#put(id, item);
      }
      this.#forgetOldest();
    };
  }

  /** Shows fields of a row as they will be once they are stored. Call the answer when they are not: the row is read again. */
  paint(id: string, set: FieldSet<'item'>): () => void {
    const row = this.#rows.get(id);
    // A cleared field is an absent one.
    const fields = Object.entries(set).map(([field, value]) => [field, value ?? undefined]);
    if (row && fields.length > 0) {
      this.#painted.add(id);
      this.#set(id, { ...row, ...Object.fromEntries(fields) });
    }
    return () => {
      this.#painted.delete(id);
      this.#read([id]);
    };
  }

  /** After a write. `areComing` says that the caller reads the rows and gives them to the answer of `begin`. */
  changed(change: ChangedItems, areComing = false): void {
    const told = change.ids();
    this.#changes.note(told);
    if (told) for (const id of told) this.#painted.delete(id);
    else this.#painted.clear();
    const touched = told ? told.filter((id) => this.#rows.has(id)) : Array.from(this.#rows.keys());
    for (const id of touched) if (!this.#listeners.has(id)) this.#rows.delete(id);
    if (!areComing) this.#read(touched.filter((id) => this.#listeners.has(id)));
  }

  #read(ids: readonly string[]): void {
    if (ids.length === 0) return;
    for (const id of ids) {
      this.#wanted.delete(id);
      this.#wanted.add(id);
    }
    if (this.#reading) return;
    this.#reading = true;
    queueMicrotask(() => void this.#readWanted());
  }

  /** One read at a time: what is asked for meanwhile waits for the next one, and there most of it is no longer needed. */
  async #readWanted(): Promise<void> {
    try {
      while (this.#wanted.size > 0) {
        const wanted = Array.from(this.#wanted);
        this.#wanted = new Set();
        const ids = wanted.filter((id, at) => this.#listeners.has(id) || at >= wanted.length - ahead);
        await this.#readNow(ids);
      }
    } catch (error) {
      this.#onError(error);
    } finally {
      this.#reading = false;
    }
  }

  async #readNow(ids: readonly string[]): Promise<void> {
    const isStale = this.#changes.begin();
    const items = await itemsById(ids);
    for (const [index, id] of ids.entries()) if (!isStale(id)) this.#put(id, items[index] ?? null);
    this.#read(ids.filter((id) => isStale(id) && this.#listeners.has(id)));
    this.#forgetOldest();
  }

  #put(id: string, item: Item | null): void {
    if (!this.#painted.has(id)) this.#set(id, item);
  }

  #set(id: string, item: Item | null): void {
    this.#rows.delete(id);
    this.#rows.set(id, item);
    this.#listeners.tell(id);
  }

  #forgetOldest(): void {
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= kept) return;
      if (!this.#listeners.has(id)) this.#rows.delete(id);
    }
  }
}
