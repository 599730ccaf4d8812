import type { Sorting } from '@/lib/domain/sorting';

/**
 * What the backlog is looked at by in this window; undefined is the one order. It stands beside the search: a saved view
 * sets both, and what walks from item to item follows both.
 */
export class BacklogSorting {
  readonly #listeners = new Set<() => void>();
  #now: Sorting | undefined;

  readonly now = (): Sorting | undefined => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly set = (sorting: Sorting | undefined): void => {
    this.#now = sorting;
    for (const listener of this.#listeners) listener();
  };
}
