type Lists = WeakMap<readonly string[], readonly string[]>;

/**
 * What of each list is among the items of one question. With each letter of a search they are fewer: then what was left of
 * a list is looked through, and not ten thousand ids again.
 */
export class Among {
  #only: ReadonlySet<string> | undefined;
  #left: Lists = new WeakMap();
  /** What the question before left, where it was a wider one. */
  #wider: Lists | undefined;

  /** The ids of a list that are in a set, in their order; the same list for the same two. */
  of(ids: readonly string[], only: ReadonlySet<string>): readonly string[] {
    if (only !== this.#only) {
      this.#wider = this.#only && only.isSubsetOf(this.#only) ? this.#left : undefined;
      this.#left = new WeakMap();
      this.#only = only;
    }
    let left = this.#left.get(ids);
    if (!left) this.#left.set(ids, (left = (this.#wider?.get(ids) ?? ids).filter((id) => only.has(id))));
    return left;
  }
}
