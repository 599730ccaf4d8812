import { liveQuery } from 'dexie';
import type { Column } from '@/lib/domain/entities';
import { allCounts, columns, firstItems, lastFinished } from '../queries/board';
import { onItemsChanged } from './changed-parts';
import { ItemFacts } from './item-facts';
import { ItemRows } from './item-rows';
import { Lanes } from './lanes';
import { Listeners } from './listeners';
import { LiveLine } from './live-line';
import { LivePace } from './live-pace';

/** Items per column that the first paint needs. */
const firstScreen = 25;

/** ms; a timer, since a page in the background paints no frames and must be ready all the same. */
const aFrame = 40;

export interface BoardShape {
  /** Undefined until it was read. */
  columns: readonly Column[] | undefined;
  /** Items per column, by column id. */
  counts: ReadonlyMap<string, number>;
  /** What kept the board from being read. */
  error: unknown;
}

/**
 * The board and the backlog as they are now, for any number of items: the first screen of every column in one short read,
 * then the order of each column as ids, and the rows of the cards on screen. Start it before React does.
 */
export class BoardFeed {
  readonly rows = new ItemRows((error) => this.#failed(error));
  readonly lanes = new Lanes(
    (error) => this.#failed(error),
    () => this.rows.begin(),
  );
  readonly pace = new LivePace((error) => this.#failed(error));
  readonly facts = new ItemFacts((error) => this.#failed(error));
  readonly line = new LiveLine((error) => this.#failed(error));
  readonly #listeners = new Listeners();
  #newest: Pick<BoardShape, 'columns' | 'counts'> = { columns: undefined, counts: new Map() };
  #shape: BoardShape = { columns: undefined, counts: new Map(), error: undefined };

  shape(): BoardShape {
    return this.#shape;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add('shape', listener);
  }

  /** Reads and then follows. Returns the way to stop it. */
  start(): () => void {
    const stopItems = onItemsChanged((change) => {
      this.rows.changed(change, this.lanes.changed(change));
      this.facts.changed(change);
    });
    const shape = liveQuery(async () => {
      // Both at once: what is read after the first answer may no longer be followed.
      const [now, all] = await Promise.all([columns(), allCounts()]);
      return { columns: now, counts: new Map(now.map(({ id }) => [id, all.get(id) ?? 0])) };
    }).subscribe({
      next: (next) => void this.#show(next),
      error: (error: unknown) => this.#failed(error),
    });
    return () => {
      stopItems();
      shape.unsubscribe();
    };
  }

  async #show(next: Pick<BoardShape, 'columns' | 'counts'>): Promise<void> {
    this.#newest = next;
    const unknown = (next.columns ?? []).filter(({ id }) => !this.lanes.lane(id));
    for (const { id, kind } of next.columns ?? []) this.lanes.order(id, kind === 'done');
    try {
      const take = this.rows.begin();
      const first = await Promise.all(
        unknown.map(({ id, kind }) => (kind === 'done' ? lastFinished : firstItems)(id, firstScreen)),
      );
      for (const [index, { id }] of unknown.entries()) {
        const items = first[index] ?? [];
        take(
          items.map((item) => [item.id, item]),
          true,
        );
        this.lanes.first(
          id,
          items.map((item) => item.id),
          firstScreen,
        );
      }
    } catch (error) {
      this.#failed(error);
      return;
    }
    // The reads of an older answer may end after those of a newer one: what is shown is always the newest.
    this.#set({ ...this.#newest, error: undefined });
    // The long read waits for the frame that shows the first cards.
    if (unknown.length > 0) setTimeout(() => unknown.forEach(({ id }) => void this.lanes.read(id)), aFrame);
  }

  #failed(error: unknown): void {
    this.#set({ ...this.#shape, error });
  }

  #set(shape: BoardShape): void {
    this.#shape = shape;
    this.#listeners.tell('shape');
  }
}
