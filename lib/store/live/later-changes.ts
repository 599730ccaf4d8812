/** Ids kept at most; when there are more, everything counts as changed, which costs a read and shows nothing old. */
const kept = 20_000;

/**
 * What was changed while a read was under way: its answer may be from before, and must not be put over what was read after
 * it.
 */
export class LaterChanges {
  readonly #at = new Map<string, number>();
  #now = 0;
  #allAt = 0;

  /** Notes what was changed, by id; null when nobody can tell what it was. */
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
