import type { EntityName } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import type { Records } from './records';
import type { Counter } from './stored';

/** By how much each counter changes. */
export type Counts = Map<string, number>;

/** The row that counts the items of a column, or the requests in a state. */
export function counterId(of: 'lane' | 'queue', place: string): string {
  return `${of}:${place}`;
}

/** Counts a row out of the place it stood in and into the place it stands in now. */
export function countRow(
  counts: Counts,
  entity: EntityName,
  before: RegisterRow | undefined,
  after: RegisterRow | undefined,
): void {
  if (entity !== 'item' && entity !== 'request') return;
  const of = entity === 'item' ? 'lane' : 'queue';
  if (before?.[of] === after?.[of]) return;
  add(counts, of, before?.[of], -1);
  add(counts, of, after?.[of], 1);
}

function add(counts: Counts, of: 'lane' | 'queue', place: unknown, by: number): void {
  if (typeof place !== 'string') return;
  const id = counterId(of, place);
  counts.set(id, (counts.get(id) ?? 0) + by);
}

/** Reads the counters of columns ahead, beside other reading: those that a move is going to change. */
export async function readAhead(records: Records, columns: Iterable<string>): Promise<void> {
  const ids = Array.from(new Set(columns), (column) => counterId('lane', column));
  await records.getMany('counters', ids);
}

/** What changed counters come to; `now` says how they stand, where that was read already. */
export async function totalsOf(records: Records, counts: Counts, now?: Counts): Promise<Counter[]> {
  const changed = [...counts].filter(([, by]) => by !== 0);
  if (changed.length === 0) return [];
  const before =
    now ??
    (await standing(
      records,
      changed.map(([id]) => id),
    ));
  return changed.map(([id, by]) => {
    const stands = before.get(id);
    if (stands === undefined) throw new Error(`the counter ${id} was not read`);
    return { id, n: stands + by };
  });
}

/** Writes counters. One at zero has no row: an emptied place and one never used are the same. */
export function writeTotals(records: Records, totals: readonly Counter[]): PromiseLike<unknown>[] {
  const some = totals.filter(({ n }) => n !== 0);
  const none = totals.filter(({ n }) => n === 0).map(({ id }) => id);
  return [
    ...(some.length > 0 ? [records.put('counters', some)] : []),
    ...(none.length > 0 ? [records.remove('counters', none)] : []),
  ];
}

async function standing(records: Records, ids: readonly string[]): Promise<Counts> {
  const rows = await records.getMany('counters', ids);
  return new Map(ids.map((id, index) => [id, rows[index]?.n ?? 0]));
}
