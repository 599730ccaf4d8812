import { itemIds } from '../queries/board';
import type { ChangedItems } from './changed-parts';
import { Listeners } from './listeners';
import { type Shift, shifted } from './shift';

/** The order of one column, as it is to be shown. */
export interface Lane {
  ids: readonly string[];
  /** False while only its first items are known. */
  complete: boolean;
}

/**
 * The order of every column as lists of ids, read again only when a write touched that order, with moves on top that are
 * painted before they are stored.
 */
export class Lanes {
  readonly #stored = new Map<string, Lane & { known: ReadonlySet<string> }>();
  readonly #shown = new Map<string, Lane>();
  readonly #listeners = new Listeners();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #stale = new Set<string>();
  readonly #onError: (error: unknown) => void;
  #shifts: Shift[] = [];

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  subscribe(columnId: string, listener: () => void): () => void {
    return this.#listeners.add(columnId, listener);
  }

  lane(columnId: string): Lane | undefined {
    return this.#shown.get(columnId);
  }

  /** What is known of a column before all of it is read. */
  first(columnId: string, ids: readonly string[], limit: number): void {
    if (!this.#stored.has(columnId)) this.#store(columnId, ids, ids.length < limit);
  }

  /** Reads a column. One that is being read is read once more afterwards: the write may have come in between. */
  read(columnId: string): Promise<void> {
    const running = this.#reading.get(columnId);
    if (running) {
      this.#stale.add(columnId);
      return running;
    }
    const reading = this.#readUntilFresh(columnId).finally(() => this.#reading.delete(columnId));
    this.#reading.set(columnId, reading);
    return reading;
  }

  async #readUntilFresh(columnId: string): Promise<void> {
    try {
      do {
        this.#stale.delete(columnId);
        this.#store(columnId, await itemIds(columnId), true);
      } while (this.#stale.has(columnId));
    } catch (error) {
      this.#onError(error);
    }
  }

  changed(change: ChangedItems): void {
    for (const [columnId, { known }] of this.#stored) {
      if (change.lane(columnId, known)) void this.read(columnId);
    }
  }

  /**
   * Paints a shift at once. Call the answer when the write ended: after a success it stays until the columns were read
   * again, so that no item is seen twice or nowhere; after a refusal it goes back at once.
   */
  begin(shift: Shift): (stored: boolean) => void {
    this.#shifts.push(shift);
    this.#paint();
    const end = () => {
      this.#shifts = this.#shifts.filter((other) => other !== shift);
      this.#paint();
    };
    return (stored) => {
      if (stored) void Promise.all(this.#reading.values()).then(end);
      else end();
    };
  }

  #store(columnId: string, ids: readonly string[], complete: boolean): void {
    const before = this.#stored.get(columnId);
    if (before?.complete === complete && sameOrder(before.ids, ids)) return;
    this.#stored.set(columnId, { ids, complete, known: new Set(ids) });
    this.#paint(columnId);
  }

  #paint(only?: string): void {
    for (const [columnId, { ids, complete }] of this.#stored) {
      if (only !== undefined && columnId !== only) continue;
      const now = this.#shifts.reduce((list, shift) => shifted(columnId, list, shift), ids);
      const before = this.#shown.get(columnId);
      if (before?.complete === complete && sameOrder(before.ids, now)) continue;
      this.#shown.set(columnId, { ids: now, complete });
      this.#listeners.tell(columnId);
    }
  }
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
