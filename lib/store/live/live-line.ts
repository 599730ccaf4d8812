import { liveQuery } from 'dexie';
import { team } from '../queries/entities';
import { Listeners } from './listeners';

/** Where the line under the minimum viable launch stands now: its order key, or null where none is drawn. */
export class LiveLine {
  readonly #listeners = new Listeners();
  readonly #onError: (error: unknown) => void;
  #stop: (() => void) | undefined;
  #rank: string | null = null;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  readonly now = (): string | null => this.#rank;

  /** Calls `listener` when the line moved, in any window; it is read while somebody listens. */
  readonly subscribe = (listener: () => void): (() => void) => {
    const remove = this.#listeners.add('line', listener);
    this.#stop ??= this.#follow();
    return () => {
      remove();
      if (this.#listeners.has('line')) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  #follow(): () => void {
    const line = liveQuery(async () => (await team())?.cutRank ?? null).subscribe({
      next: (rank) => {
        if (rank === this.#rank) return;
        this.#rank = rank;
        this.#listeners.tell('line');
      },
      error: (error: unknown) => this.#onError(error),
    });
    return () => line.unsubscribe();
  }
}
