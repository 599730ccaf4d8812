import type { Column, Item } from '@/lib/domain/entities';
import { groupInLanes, type LaneCut, type LaneGroup } from '@/lib/domain/lanes';
import type { ItemRows } from './item-rows';
import type { Lanes } from './lanes';

/** Items of a column that lanes are cut from: all work in progress there can sensibly be, and the head of a queue. */
const most = { queue: 100, active: 300, waiting: 300, done: 100 } as const;

/** The board cut into lanes. */
export interface Cut {
  groups: readonly LaneGroup[];
  /** How many items of each column stand in the lanes, by column id. */
  shown: ReadonlyMap<string, number>;
}

/**
 * The lanes of the board, followed while somebody looks: of each column a bounded number of items, so that a write costs the
 * same whatever the backlog holds. What changed is cut again once for all changes of one moment; lanes that stayed as they
 * were keep their identity.
 */
export class CutBoard {
  readonly #feed: { rows: ItemRows; lanes: Lanes };
  readonly #by: LaneCut;
  readonly #columns: readonly Column[];
  readonly #compare: (a: string, b: string) => number;
  readonly #listeners = new Set<() => void>();
  readonly #rowStops = new Map<string, () => void>();
  #laneStops: (() => void)[] = [];
  #cut: Cut = { groups: [], shown: new Map() };
  #due = false;

  constructor(
    feed: { rows: ItemRows; lanes: Lanes },
    by: LaneCut,
    columns: readonly Column[],
    compare: (a: string, b: string) => number,
  ) {
    this.#feed = feed;
    this.#by = by;
    this.#columns = columns;
    this.#compare = compare;
  }

  readonly now = (): Cut => this.#cut;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#follow();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  #follow(): void {
    this.#laneStops = this.#columns.map(({ id }) => this.#feed.lanes.subscribe(id, this.#changed));
    this.#cutAgain();
  }

  #stop(): void {
    for (const stop of [...this.#laneStops, ...this.#rowStops.values()]) stop();
    this.#laneStops = [];
    this.#rowStops.clear();
  }

  readonly #changed = (): void => {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.#listeners.size > 0) this.#cutAgain();
    });
  };

  #cutAgain(): void {
    const { rows, lanes } = this.#feed;
    const ids = new Map(
      this.#columns.map(({ id, kind }) => [id, (lanes.lane(id)?.ids ?? []).slice(0, most[kind])] as const),
    );
    this.#followRows(new Set([...ids.values()].flat()));
    const columns = [...ids].map(([columnId, known]) => ({
      columnId,
      items: known.map((id) => rows.row(id)).filter((item): item is Item => Boolean(item)),
    }));
    const before = new Map(this.#cut.groups.map((group) => [group.key, group]));
    const groups = groupInLanes(columns, this.#by, this.#compare).map((group) =>
      asBefore(group, before.get(group.key)),
    );
    const shown = new Map([...ids].map(([id, known]) => [id, known.length]));
    const same =
      groups.length === this.#cut.groups.length &&
      groups.every((group, at) => group === this.#cut.groups[at]) &&
      [...shown].every(([id, count]) => this.#cut.shown.get(id) === count);
    if (same) return;
    this.#cut = { groups, shown };
    for (const listener of this.#listeners) listener();
  }

  #followRows(wanted: ReadonlySet<string>): void {
    for (const [id, stop] of this.#rowStops) {
      if (wanted.has(id)) continue;
      stop();
      this.#rowStops.delete(id);
    }
    for (const id of wanted) {
      if (!this.#rowStops.has(id)) this.#rowStops.set(id, this.#feed.rows.subscribe(id, this.#changed));
    }
  }
}

/** The lane, or its cells, as they were where nothing in them changed. */
function asBefore(group: LaneGroup, before: LaneGroup | undefined): LaneGroup {
  if (!before) return group;
  const ids = new Map(
    [...group.ids].map(([columnId, now]) => {
      const then = before.ids.get(columnId);
      return [columnId, then && String(then) === String(now) ? then : now];
    }),
  );
  const same =
    before.name === group.name &&
    before.ids.size === ids.size &&
    [...ids].every(([columnId, now]) => before.ids.get(columnId) === now);
  return same ? before : { ...group, ids };
}
