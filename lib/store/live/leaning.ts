import type { LanePlace } from './lane-places';

/**
 * Which items were put before which others since their column was read. What stands behind an item is read when a further
 * write may be done already that is heard of only later: the one behind is then put elsewhere, and the item that was put
 * before it must go with it. So what leans on a moved item is placed again with it.
 */
export class Leaning {
  readonly #places = new Map<string, LanePlace>();

  /** Remembers items as they were put. */
  put(places: readonly LanePlace[]): void {
    for (const place of places) {
      if (typeof place.next === 'string') this.#places.set(place.id, place);
      else this.#places.delete(place.id);
    }
  }

  /** After a column was read as a whole: all of it stands as it did in one moment. */
  forget(columnId: string): void {
    for (const [id, place] of this.#places) if (place.columnId === columnId) this.#places.delete(id);
  }

  /** These items and all that lean on one of them, also by way of others. */
  with(ids: readonly string[]): string[] {
    const all = new Set(ids);
    let before;
    do {
      before = all.size;
      for (const { id, next } of this.#places.values())
        if (typeof next === 'string' && all.has(next)) all.add(id);
    } while (all.size > before);
    return [...all];
  }
}
