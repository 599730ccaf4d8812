import type { BoardFeed } from '@/lib/store/live/board-feed';
import type { Finder, Found } from '@/lib/store/live/finder';

const nothing: Found = {
  text: '',
  asks: false,
  problems: [],
  perColumn: new Map(),
  count: 0,
  whole: false,
};

/**
 * The search of the page, whose engine is loaded once the page is painted: what is written before it is there is
 * answered when it comes.
 */
export class LateFinder {
  readonly #listeners = new Set<() => void>();
  #found = nothing;
  #engine: Finder | undefined;

  /** What searches, once it is loaded. */
  get engine(): Finder | undefined {
    return this.#engine;
  }

  readonly now = (): Found => this.#engine?.now() ?? this.#found;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  write(text: string): void {
    if (this.#engine) {
      this.#engine.write(text);
      return;
    }
    this.#found = { ...nothing, text };
    this.#tell();
  }

  /** Loads the engine and lets it read what there is to find. Returns the way to stop. */
  start(feed: BoardFeed, onError: (error: unknown) => void): () => void {
    let stopped = false;
    let stop: (() => void) | undefined;
    void (async () => {
      const { Finder } = await import('@/lib/store/live/finder');
      if (stopped) return;
      const engine = new Finder(feed, onError);
      const stops = [engine.subscribe(() => this.#tell()), engine.start()];
      stop = () => {
        for (const one of stops) one();
        this.#found = { ...nothing, text: engine.now().text };
        this.#engine = undefined;
      };
      engine.write(this.#found.text);
      this.#engine = engine;
      this.#tell();
    })();
    return () => {
      stopped = true;
      stop?.();
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
