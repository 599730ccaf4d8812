const nothing: ReadonlySet<string> = new Set();

/**
 * The items that are chosen, by id: they may be anywhere in a list of ten thousand, on screen or not. A range goes from
 * the last one that was chosen by itself; choosing another end of it takes back what is no longer in it.
 */
export class Selection {
  #ids = nothing;
  /** Where a range starts, and what was chosen before it began. */
  #anchor: string | null = null;
  #base = nothing;
  readonly #listeners = new Set<() => void>();

  readonly now = (): ReadonlySet<string> => this.#ids;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Chooses an item, or no longer; the next range starts here. */
  toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#anchor = id;
    this.#base = ids;
    this.#set(ids);
  }

  /** Chooses everything between the last one chosen (`from`, where there is none in this list) and `to`, both included. */
  extend(list: readonly string[], from: string, to: string): void {
    if (this.#anchor === null || !list.includes(this.#anchor)) {
      this.#anchor = from;
      this.#base = this.#ids;
    }
    const ends = [list.indexOf(this.#anchor), list.indexOf(to)].toSorted((a, b) => a - b);
    const [first = -1, last = -1] = ends;
    if (first === -1) return;
    this.#set(new Set([...this.#base, ...list.slice(first, last + 1)]));
  }

  all(list: readonly string[]): void {
    this.#set(new Set([...this.#ids, ...list]));
    this.#base = this.#ids;
  }

  clear(): void {
    this.#anchor = null;
    this.#base = nothing;
    if (this.#ids.size > 0) this.#set(nothing);
  }

  /** Keeps only those that are still there. Says how many were not. */
  keep(isThere: (id: string) => boolean): number {
    const gone = [...this.#ids].filter((id) => !isThere(id));
    if (gone.length === 0) return 0;
    this.#base = new Set([...this.#base].filter(isThere));
    this.#set(new Set([...this.#ids].filter(isThere)));
    return gone.length;
  }

  #set(ids: ReadonlySet<string>): void {
    this.#ids = ids;
    for (const listener of this.#listeners) listener();
  }
}
