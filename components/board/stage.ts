import type { Column } from '@/lib/domain/entities';
import { type LaneGroup, laneKey, type LaneOf } from '@/lib/domain/lanes';
import type { Lanes } from '@/lib/store/live/lanes';
import type { Position } from '@/lib/store/place';

/** A list of cards: a column, or where lanes are shown the part of a column that stands in one of them. */
export interface Spot {
  column: string;
  lane?: LaneOf;
}

/** The lanes on screen. */
interface ShownLanes {
  by: LaneOf['by'];
  groups: readonly LaneGroup[];
  folded: (lane: LaneOf) => boolean;
}

interface Shown {
  /** Ids of the columns that are folded. */
  folded?: readonly string[];
  lanes?: ShownLanes;
  /** Ids of the columns that stand one under the other, where they do. */
  stack?: readonly string[];
}

/** What of the board is on screen, for those who walk it by key: which columns are folded, and which lanes there are. */
export class Stage {
  readonly #lists: Lanes;
  readonly #reordered = new Map<string, readonly string[]>();
  #shown: Shown = {};

  constructor(lists: Lanes) {
    this.#lists = lists;
  }

  /** Says what is on screen now. Returns the way to say that it no longer is. */
  show(shown: Shown): () => void {
    this.#shown = shown;
    return () => {
      if (this.#shown === shown) this.#shown = {};
    };
  }

  /** Says that a column is looked at in another order than its own. Returns the way to say that it no longer is. */
  reorder(columnId: string, ids: readonly string[]): () => void {
    this.#reordered.set(columnId, ids);
    return () => {
      if (this.#reordered.get(columnId) === ids) this.#reordered.delete(columnId);
    };
  }

  /** The card above or below one, as they are seen: in its cell or list, then in the next one. */
  beside(card: string, by: -1 | 1, columns: readonly Column[]): string | undefined {
    const spot = this.#spotOf(card, columns);
    if (!spot) return undefined;
    const cards = this.#seen(spot);
    const next = cards[cards.indexOf(card) + by];
    if (next !== undefined) return next;
    return by === 1 ? this.#beyond(spot, by, columns)[0] : this.#beyond(spot, by, columns).at(-1);
  }

  #spotOf(card: string, columns: readonly Column[]): Spot | undefined {
    const { by = 'type', groups = [] } = this.#shown.lanes ?? {};
    for (const { name, ids } of groups) {
      for (const [column, cards] of ids) if (cards.includes(card)) return { column, lane: { by, name } };
    }
    const column = columns.find(({ id }) => this.#seen({ column: id }).includes(card));
    return column && { column: column.id };
  }

  /** The cards of a spot, in the order they are looked at. */
  #seen(spot: Spot): readonly string[] {
    return (spot.lane ? undefined : this.#reordered.get(spot.column)) ?? this.cards(spot);
  }

  #beyond(spot: Spot, by: -1 | 1, columns: readonly Column[]): readonly string[] {
    if (spot.lane) return this.nearest(spot, by === 1 ? 'down' : 'up', columns);
    const { stack = [] } = this.#shown;
    const at = stack.indexOf(spot.column);
    const onwards = at === -1 ? [] : by === 1 ? stack.slice(at + 1) : stack.slice(0, at).toReversed();
    return onwards.map((column) => this.#seen({ column })).find((cards) => cards.length > 0) ?? [];
  }

  /** Whether no card of a column is on screen to take the focus. */
  isFolded(columnId: string): boolean {
    return this.#shown.folded?.includes(columnId) ?? false;
  }

  lanes(): readonly LaneOf[] {
    const { by, groups } = this.#shown.lanes ?? { by: 'type', groups: [] };
    return groups.map(({ name }) => ({ by, name }));
  }

  /** The cards of a spot, in their order. */
  cards({ column, lane }: Spot): readonly string[] {
    if (!lane) return this.#lists.lane(column)?.ids ?? [];
    const group = this.#shown.lanes?.groups.find(({ key }) => key === laneKey(lane.name));
    return group?.ids.get(column) ?? [];
  }

  /** The cards of the lane's cell that holds a card; undefined where no lanes are shown. */
  cellWith(card: string): readonly string[] | undefined {
    for (const { ids } of this.#shown.lanes?.groups ?? []) {
      for (const cards of ids.values()) if (cards.includes(card)) return cards;
    }
    return undefined;
  }

  /** The lane above or below. */
  laneBeside(lane: LaneOf, by: 'up' | 'down'): LaneOf | undefined {
    const lanes = this.lanes();
    const at = lanes.findIndex(({ name }) => laneKey(name) === laneKey(lane.name));
    return at === -1 ? undefined : lanes[at + (by === 'up' ? -1 : 1)];
  }

  /** The cards nearest to a spot in a direction: over what is empty or folded. None at the edge. */
  nearest(spot: Spot, by: 'left' | 'right' | 'up' | 'down', columns: readonly Column[]): readonly string[] {
    if (by === 'up' || by === 'down') {
      let lane = spot.lane && this.laneBeside(spot.lane, by);
      while (lane) {
        const cards = this.#shown.lanes?.folded(lane) ? [] : this.cards({ ...spot, lane });
        if (cards.length > 0) return cards;
        lane = this.laneBeside(lane, by);
      }
      return [];
    }
    const step = by === 'left' ? -1 : 1;
    let at = columns.findIndex(({ id }) => id === spot.column) + step;
    for (let column = columns[at]; column; column = columns[(at += step)]) {
      const cards = this.isFolded(column.id) ? [] : this.cards({ ...spot, column: column.id });
      if (cards.length > 0) return cards;
    }
    return [];
  }
}

/** The place behind the cards of a lane's cell, or before them; that of the whole column where the cell is empty. */
export function endOf(cards: readonly string[], at: 'top' | 'bottom' = 'bottom'): Position {
  const card = at === 'top' ? cards[0] : cards.at(-1);
  if (card === undefined) return { at };
  return at === 'top' ? { before: card } : { after: card };
}
