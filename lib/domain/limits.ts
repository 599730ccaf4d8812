import { isInProgress } from './board';
import type { Column, Item, Limit, LimitMode, Team } from './entities';
import { laneKey, laneName, type LaneOf } from './lanes';
import type { Mark } from './marks';
import { refuse, type Result, success } from './result';

/** Items that count against no limit: blocked ones, or those with one of some labels. */
export type Exclusions = NonNullable<Team['exclusions']>;

/** What a limit looks at in an item. */
export type Weighed = Pick<
  Item,
  'column' | 'blocked' | 'labels' | 'people' | 'type' | 'bucket' | 'requester'
>;

/** A number of items that must not be passed: in one column, in several together, or for one person in some. */
export interface Bound {
  is: 'column' | 'columns' | 'person';
  /** The column's or the limit's. */
  id: string;
  /** The column's, the limit's own or those of its columns, or the person's. */
  name: string;
  columns: readonly string[];
  most: number;
  mode: LimitMode;
  /** Where a column's limit holds for each lane by itself: the one that is asked. */
  lane?: LaneOf;
}

/** A limit that would be passed, and the items it would then hold. */
export interface Passed extends Bound {
  count: number;
}

/** Limits would be passed. Soft ones (the default) let it through once somebody says why; a hard one never does. */
export type ColumnFull = { reason: 'column-full'; mode: LimitMode; passed: readonly [Passed, ...Passed[]] };

/** How one item stands before and after what is asked for; `before` is absent for a new one. */
export interface Arrival {
  before?: Weighed;
  after: Weighed;
}

/** Whether an item counts against no limit. */
export function isLeftOut(item: Pick<Weighed, 'blocked' | 'labels'>, exclusions: Exclusions = {}): boolean {
  if (exclusions.blocked && item.blocked !== undefined) return true;
  if (!exclusions.labels?.length || !item.labels?.length) return false;
  const out = new Set(exclusions.labels.map((label) => label.toLowerCase()));
  return item.labels.some((label) => out.has(label.toLowerCase()));
}

/** Whether an item stands in a lane of the board. */
export function isInLane(item: Omit<Weighed, 'column'>, lane: LaneOf): boolean {
  return laneKey(laneName(item, lane.by)) === laneKey(lane.name);
}

/** The marks of everything that is left out. */
export function leftOutMarks({ blocked, labels = [] }: Exclusions = {}): Mark[] {
  return [
    ...(blocked ? [{ is: 'blocked' } as const] : []),
    ...labels.map((label) => ({ is: 'label', label }) as const),
  ];
}

/** The columns a limit holds for: those it names that still stand, or every one with work in progress. */
export function columnsOf(limit: Limit, board: readonly Column[]): Column[] {
  const named = new Set(limit.columns);
  return board.filter(({ id, kind }) => (named.size > 0 ? named.has(id) : isInProgress(kind)));
}

/** What a limit over several columns is called: as somebody named it, else by its columns. */
export function limitName({ name }: Pick<Limit, 'name'>, columns: readonly Pick<Column, 'name'>[]): string {
  return name ?? columns.map((column) => column.name).join(' + ');
}

/** The columns whose items are held against a limit or a minimum: only there it matters what is left out. */
export function weighedColumns(board: readonly Column[], limits: readonly Limit[]): string[] {
  const named = new Set(limits.flatMap(({ columns = [] }) => columns));
  return board
    .filter(
      ({ id, kind, limit, minimum }) =>
        isInProgress(kind) || limit !== undefined || minimum !== undefined || named.has(id),
    )
    .map(({ id }) => id);
}

/** Every limit of a board that can be asked when these people's work is looked at. */
export function boundsOf(
  board: readonly Column[],
  limits: readonly Limit[],
  people: readonly string[],
  lane?: LaneOf,
): Bound[] {
  const own = board.flatMap(({ id, name, limit, limitMode = 'soft' }): Bound[] =>
    limit === undefined
      ? []
      : [{ is: 'column', id, name, columns: [id], most: limit, mode: limitMode, ...(lane ? { lane } : {}) }],
  );
  const wider = limits.flatMap((limit): Bound[] => {
    const { id, per, most, limitMode: mode = 'soft' } = limit;
    const covered = columnsOf(limit, board);
    const columns = covered.map((column) => column.id);
    if (columns.length === 0) return [];
    if (per === 'columns')
      return [{ is: 'columns', id, name: limitName(limit, covered), columns, most, mode }];
    return people.map((person) => ({ is: 'person', id, name: person, columns, most, mode }));
  });
  return [...own, ...wider];
}

/** The limits that more items would stand under than before, and how many more. */
export function askedOf(
  bounds: readonly Bound[],
  arrivals: readonly Arrival[],
  exclusions?: Exclusions,
): { bound: Bound; arriving: number }[] {
  return bounds
    .map((bound) => {
      const holds = (item: Weighed | undefined) =>
        item !== undefined && !isLeftOut(item, exclusions) && isUnder(item, bound) ? 1 : 0;
      const arriving = arrivals.reduce((sum, { before, after }) => sum + holds(after) - holds(before), 0);
      return { bound, arriving };
    })
    .filter(({ arriving }) => arriving > 0);
}

function isUnder(item: Weighed, { is, name, columns, lane }: Bound): boolean {
  if (!columns.includes(item.column) || (lane && !isInLane(item, lane))) return false;
  return is !== 'person' || (item.people ?? []).some((one) => one.toLowerCase() === name.toLowerCase());
}

/**
 * Whether items may arrive under limits that hold `standing` items now. Every limit that would be passed is named at
 * once, so that one answer is enough; a hard one is named first.
 */
export function admit(
  asked: readonly { bound: Bound; arriving: number; standing: number }[],
  reason: string | undefined,
): Result<null, ColumnFull> {
  const passed = asked
    .map(({ bound, arriving, standing }): Passed => ({ ...bound, count: standing + arriving }))
    .filter(({ count, most }) => count > most)
    .toSorted((a, b) => Number(b.mode === 'hard') - Number(a.mode === 'hard'));
  const [first, ...others] = passed;
  if (!first || (first.mode === 'soft' && reason?.trim())) return success(null);
  return refuse({ reason: 'column-full', mode: first.mode, passed: [first, ...others] });
}
