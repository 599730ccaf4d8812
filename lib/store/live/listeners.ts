/** Who wants to know about changes of what, by key. */
export class Listeners {
  readonly #byKey = new Map<string, Set<() => void>>();

  /** Calls `listener` when `key` changed. Returns the way to stop it. */
  add(key: string, listener: () => void): () => void {
    const set = this.#byKey.get(key) ?? new Set();
    this.#byKey.set(key, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#byKey.delete(key);
    };
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  tell(key: string): void {
    for (const listener of this.#byKey.get(key) ?? []) listener();
  }
}
