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
}

/** What of the board is on screen, for those who walk it by key: which columns are folded, and which lanes there are. */
export class Stage {
  readonly #lists: Lanes;
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
