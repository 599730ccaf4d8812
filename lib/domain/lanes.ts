import type { FieldSet, Item } from './entities';
import { personFrom } from './person';

/** What the board can be cut into lanes by; never by person: lanes show work, not people. */
export const laneKinds = ['none', 'type', 'requester', 'label', 'bucket'] as const;
export type LaneKind = (typeof laneKinds)[number];
/** A cut there is. */
export type LaneCut = Exclude<LaneKind, 'none'>;

/** One lane: a type, a bucket … by its name; null is the lane of everything that has none. */
export interface LaneOf {
  by: LaneCut;
  name: string | null;
}

type Grouped = Pick<Item, 'type' | 'labels' | 'bucket' | 'requester'>;

/** The name of the lane an item stands in, as it was written; null when it has none. Of several labels the first counts. */
export function laneName(item: Grouped, by: LaneCut): string | null {
  const name = {
    type: item.type,
    bucket: item.bucket,
    label: item.labels?.[0],
    requester: item.requester?.name ?? item.requester?.email,
  }[by];
  return name?.trim() || null;
}

/** Two names that differ in case alone are one lane. Empty for the lane of those that have none. */
export function laneKey(name: string | null): string {
  return name?.trim().toLowerCase() ?? '';
}

/** Whether dragging to another lane says something about an item. Who asked for it is a fact that no drag changes. */
export function canChangeLane(by: LaneCut): boolean {
  return by !== 'requester';
}

/** What an item has to be given to stand in a lane; nothing when it stands there already. */
export function setForLane(item: Grouped, { by, name }: LaneOf): FieldSet<'item'> {
  if (!canChangeLane(by) || laneKey(laneName(item, by)) === laneKey(name)) return {};
  if (by !== 'label') return { [by]: name };
  if (name === null) return { labels: null };
  // The new label takes the place of the one that made the lane; the others stay.
  const others = (item.labels ?? []).slice(1).filter((label) => laneKey(label) !== laneKey(name));
  return { labels: [name, ...others] };
}

/** What makes a new item stand in a lane: who asks for it as well, since for something new that is what is being said. */
export function newInLane({ by, name }: LaneOf): Grouped {
  if (name === null) return {};
  if (by === 'label') return { labels: [name] };
  if (by !== 'requester') return { [by]: name };
  const requester = personFrom(name);
  return requester ? { requester } : {};
}

/** A lane with its items, by column. */
export interface LaneGroup {
  key: string;
  name: string | null;
  /** Ids in the column's order, for each column that has any here. */
  ids: ReadonlyMap<string, readonly string[]>;
  count: number;
}

interface ColumnItems {
  columnId: string;
  items: readonly (Grouped & Pick<Item, 'id'>)[];
}

/** Cuts columns into lanes: in the order of their names, and last the lane of those that have none. */
export function groupInLanes(
  columns: readonly ColumnItems[],
  by: LaneCut,
  compare: (a: string, b: string) => number,
): LaneGroup[] {
  const groups = new Map<string, LaneGroup & { ids: Map<string, string[]> }>();
  for (const { columnId, items } of columns) {
    for (const item of items) {
      const name = laneName(item, by);
      const key = laneKey(name);
      const group = groups.get(key) ?? { key, name, ids: new Map<string, string[]>(), count: 0 };
      groups.set(key, group);
      const ids = group.ids.get(columnId) ?? [];
      group.ids.set(columnId, ids);
      ids.push(item.id);
      group.count += 1;
    }
  }
  return [...groups.values()].toSorted((a, b) => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
    return compare(a.name, b.name);
  });
}
