import { itemIds, lastFinishedIds } from '../queries/board';
import { Among } from './among';
import type { ChangedItems } from './changed-parts';
import { lanePlaces, placed } from './lane-places';
import type { TakeRows } from './item-rows';
import { Listeners } from './listeners';
import { Leaning } from './leaning';
import { finishing, type Shift, shifted } from './shift';

/** Finished items that are shown before somebody asks for older ones, and by how many more each time. */
const recent = 50;
const older = 200;

/** Items of one write that are placed one by one; after more the columns are read again. */
const few = 50;

/** The order of one column, as it is to be shown. */
export interface Lane {
  ids: readonly string[];
  /** False while only its first items are known, or shown. */
  complete: boolean;
}

/**
 * The order of every column as lists of ids, read again only when a write touched that order, with moves on top that are
 * painted before they are stored.
 */
export class Lanes {
  readonly #stored = new Map<string, Lane & { known: ReadonlySet<string> }>();
  /** As stored, with the moves that are only painted. */
  readonly #whole = new Map<string, Lane>();
  /** What of it is to be seen. */
  readonly #shown = new Map<string, Lane>();
  readonly #places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
  readonly #listeners = new Listeners();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #stale = new Set<string>();
  #placing: Promise<void> = Promise.resolve();
  /** How many of each column of done work are shown: it stands by the time it was finished, the latest first. */
  readonly #latest = new Map<string, number>();
  readonly #among = new Among();
  readonly #leaning = new Leaning();
  readonly #onError: (error: unknown) => void;
  readonly #begin: () => TakeRows;
  #shifts: Shift[] = [];
  #only: ReadonlySet<string> | null = null;

  /** `begin` is called before items are placed and gives what takes their rows, which are read on the way. */
  constructor(onError: (error: unknown) => void, begin: () => TakeRows) {
    this.#onError = onError;
    this.#begin = begin;
  }

  subscribe(columnId: string, listener: () => void): () => void {
    return this.#listeners.add(columnId, listener);
  }

  /** What is to be seen of a column: all of it, or what matches the present filter. */
  lane(columnId: string): Lane | undefined {
    return this.#shown.get(columnId);
  }

  /** All of a column, whatever is filtered. */
  whole(columnId: string): Lane | undefined {
    return this.#whole.get(columnId);
  }

  /** Where an item stands in its whole column, from 1; undefined when it is not there. */
  placeOf(columnId: string, id: string): number | undefined {
    const ids = this.#whole.get(columnId)?.ids ?? [];
    let places = this.#places.get(ids);
    if (!places) this.#places.set(ids, (places = new Map(ids.map((one, index) => [one, index + 1]))));
    return places.get(id);
  }

  /** The first of these items in each column, up to so many. */
  firstAmong(items: ReadonlySet<string>, limit: number): string[] {
    return Array.from(this.#whole.values()).flatMap(({ ids }) => this.#among.of(ids, items).slice(0, limit));
  }

  /** Shows only these items, in the order they stand in; null shows all. */
  show(only: ReadonlySet<string> | null): void {
    if (only === this.#only) return;
    const all = (only === null) !== (this.#only === null);
    this.#only = only;
    this.#paint();
    if (!all || only === null) return;
    // What matches may have been finished long ago. All of it is read once, and stays until a write touches the column.
    for (const columnId of this.#latest.keys()) {
      if (this.#stored.get(columnId)?.complete !== true) void this.read(columnId);
    }
  }

  /** Says whether a column holds done work: then it stands by the time of its finish, and only the latest is shown. */
  order(columnId: string, isDone: boolean): void {
    if (isDone === this.#latest.has(columnId)) return;
    if (isDone) this.#latest.set(columnId, recent);
    else this.#latest.delete(columnId);
    if (this.#stored.has(columnId)) void this.read(columnId);
  }

  /** Shows more of a column of done work. */
  showOlder(columnId: string): void {
    this.#latest.set(columnId, (this.#latest.get(columnId) ?? recent) + older);
    void this.read(columnId);
  }

  /** What is known of a column before all of it is read. */
  first(columnId: string, ids: readonly string[], limit: number): void {
    if (!this.#stored.has(columnId)) this.#store(columnId, ids, ids.length < limit);
  }

  /** Reads a column. One that is being read is read once more afterwards: the write may have come in between. */
  read(columnId: string): Promise<void> {
    return this.#readTogether([columnId]);
  }

  /** Reads what one write touched and shows it in one go, `meanwhile` with it: no item is seen twice or nowhere. */
  async #readTogether(columnIds: readonly string[], meanwhile = () => {}): Promise<void> {
    const running = columnIds.flatMap((id) => this.#reading.get(id) ?? []);
    for (const id of columnIds) if (this.#reading.has(id)) this.#stale.add(id);
    const free = columnIds.filter((id) => !this.#reading.has(id));
    const reading = this.#readUntilFresh(free, meanwhile).finally(() => {
      for (const id of free) this.#reading.delete(id);
    });
    for (const id of free) this.#reading.set(id, reading);
    await Promise.all([reading, ...running]);
  }

  async #readUntilFresh(columnIds: readonly string[], meanwhile: () => void): Promise<void> {
    try {
      let due = columnIds;
      do {
        for (const id of due) this.#stale.delete(id);
        const read = await Promise.all(due.map((id) => this.#readIds(id)));
        for (const [index, id] of due.entries()) {
          const { ids = [], complete = true } = read[index] ?? {};
          this.#leaning.forget(id);
          this.#store(id, ids, complete);
        }
        if (due === columnIds) meanwhile();
        due = columnIds.filter((id) => this.#stale.has(id));
      } while (due.length > 0);
    } catch (error) {
      this.#onError(error);
    }
  }

  async #readIds(columnId: string): Promise<Lane> {
    const latest = this.#latest.get(columnId);
    const limit = this.#only === null ? latest : Number.POSITIVE_INFINITY;
    if (latest === undefined || limit === undefined) return { ids: await itemIds(columnId), complete: true };
    const ids = await lastFinishedIds(columnId, limit);
    return { ids, complete: ids.length < limit };
  }

  /** After a write. Tells whether the rows that it touched are read on the way. */
  changed(change: ChangedItems): boolean {
    const touched = Array.from(this.#stored)
      .filter(([columnId, { known }]) => change.lane(columnId, known))
      .map(([columnId]) => columnId);
    if (touched.length === 0) return false;
    const ids = change.ids();
    if (ids === null || ids.length === 0 || ids.length > few) {
      void this.#readTogether(touched);
      return false;
    }
    this.#placing = this.#placing.then(() => this.#place(ids, touched)).catch(this.#onError);
    return true;
  }

  /** Puts a few items where they stand now: reading ten thousand ids again takes longer than a person waits for a window. */
  async #place(ids: readonly string[], touched: readonly string[]): Promise<void> {
    const take = this.#begin();
    const leaning = this.#leaning.with(ids);
    const isFew = leaning.length <= few;
    const { places, items } = await lanePlaces(isFew ? leaning : ids);
    const isWhole = (id: string) =>
      isFew && this.#stored.get(id)?.complete === true && !this.#latest.has(id) && !this.#reading.has(id);
    const place = () => {
      take(
        places.map(({ id }, index) => [id, items[index] ?? null]),
        true,
      );
      this.#leaning.put(places);
      for (const columnId of touched.filter(isWhole)) {
        const now = placed(columnId, this.#stored.get(columnId)?.ids ?? [], places);
        if (now === null) void this.read(columnId);
        else this.#store(columnId, now, true);
      }
    };
    const others = touched.filter((id) => !isWhole(id));
    if (others.length === 0) place();
    else await this.#readTogether(others, place);
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
      if (stored) void this.#placing.then(() => Promise.all(this.#reading.values())).then(end);
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
      const latest = this.#latest.get(columnId);
      const isDone = latest !== undefined;
      const moved = this.#shifts.reduce(
        (list, shift) => shifted(columnId, list, isDone ? finishing(columnId, list, shift) : shift),
        ids,
      );
      const filter = this.#only;
      // No more than is read afterwards: a card that is painted a moment longer takes the focus with it when it goes.
      const isCut = isDone && filter === null && moved.length > latest;
      const now: Lane = isCut ? { ids: moved.slice(0, latest), complete: false } : { ids: moved, complete };
      const seen = filter === null ? now : { ...now, ids: this.#among.of(now.ids, filter) };
      const wholeChanged = put(this.#whole, columnId, now);
      // A count of all may be on screen where none of it is.
      if (put(this.#shown, columnId, seen) || wholeChanged) this.#listeners.tell(columnId);
    }
  }
}

/** Puts a lane in, unless it is the same: lists keep their identity. Tells whether it was another. */
function put(lanes: Map<string, Lane>, columnId: string, lane: Lane): boolean {
  const before = lanes.get(columnId);
  if (before?.complete === lane.complete && sameOrder(before.ids, lane.ids)) return false;
  lanes.set(columnId, lane);
  return true;
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
