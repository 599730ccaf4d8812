/** ms after which a drop that moved nothing is over */
const latest = 50;

/**
 * What a drag has changed in the looks of cards and lists: it is taken back in the frame that shows the card at its new
 * place. Taken back at the drop it would be a frame of its own, with the card where it was before, and the answers of the
 * database would wait for it.
 */
export class DropLook {
  readonly #left = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `clear` is called when the card is shown at its new place, or after a moment where nothing is moved. */
  leave(clear: () => void): void {
    this.#left.add(clear);
    this.#timer ??= setTimeout(() => this.end(), latest);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const clear of this.#left) clear();
    this.#left.clear();
  }
}
