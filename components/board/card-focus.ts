/**
 * Which card is to have the focus next. A list that holds it scrolls there and mounts it; the card takes the focus when
 * it is on screen: it may not be there yet when a move is made.
 */
export class CardFocus {
  #wanted: string | null = null;
  readonly #listeners = new Set<() => void>();

  readonly wanted = (): string | null => this.#wanted;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The card has it. A later wish stays. */
  taken(id: string): void {
    if (this.#wanted === id) this.want(null);
  }

  want(id: string | null): void {
    this.#wanted = id;
    for (const listener of this.#listeners) listener();
  }
}
