/** One line of the table: what we measured beside its floor, and whether the budget holds. */
export interface Row {
  row: string;
  size: string;
  ours: number;
  peer: number | null;
  floor: number | null;
  ratio: number | null;
  /** At most so many times the floor, or (where there is a peer) at least so many times quicker than it; else a limit. */
  budget: number | null;
  unit: 'ms' | 'KB' | 'MB' | 'nodes' | '%' | 'scripts';
  holds: boolean;
}

/** The value that `share` of the values lie under; 0.5 is the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new Error('nothing was measured');
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A row judged by how many times its floor it takes. */
export function ratioRow(row: string, size: string, times: Times, budget: number): Row {
  const [ours, floor] = [median(times.ours), median(times.floor)];
  const ratio = round(ours / floor, 2);
  return {
    row,
    size,
    ours: round(ours, 1),
    peer: null,
    floor: round(floor, 1),
    ratio,
    budget,
    unit: 'ms',
    holds: ratio <= budget,
  };
}

/** A row judged against a limit of its own, with nothing beside it. */
export function limitRow(row: string, size: string, ours: number, budget: number, unit: Row['unit']): Row {
  return { row, size, ours, peer: null, floor: null, ratio: null, budget, unit, holds: ours <= budget };
}

/** What two things took, taken in turns: the machine's moods meet both. */
export interface Times {
  ours: number[];
  floor: number[];
}

/** Measures things in turns, and which goes first changes too. */
export async function inTurns<What extends string>(
  rounds: number,
  acts: Record<What, () => Promise<number>>,
): Promise<Record<What, number[]>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record that is given whole
  const names = Object.keys(acts) as What[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name gets its list at once
  const times = {} as Record<What, number[]>;
  for (const name of names) {
    times[name] = [];
    // The first of each wakes caches that every later one finds warm.
    await acts[name]();
  }
  for (let turn = 0; turn < rounds; turn += 1) {
    const first = turn % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      times[name].push(await acts[name]());
  }
  return times;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
