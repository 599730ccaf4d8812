/** Ids kept at most; what is known of more is forgotten for the safe side: it counts as changed. */
const kept = 20_000;

/**
 * What was changed while a read was under way: its answer may be from before, and must not be put over what was read after
 * it.
 */
export class LaterChanges {
  readonly #at = new Map<string, number>();
  #now = 0;
  #allAt = 0;

  /** These were changed; null: any of them may have been. */
  note(ids: readonly string[] | null): void {
    this.#now += 1;
    if (ids === null || this.#at.size + ids.length > kept) {
      this.#at.clear();
      this.#allAt = this.#now;
    } else for (const id of ids) this.#at.set(id, this.#now);
  }

  /** Begins a read. The answer says whether something was changed since. */
  begin(): (id: string) => boolean {
    const began = this.#now;
    return (id) => Math.max(this.#at.get(id) ?? 0, this.#allAt) > began;
  }
}
