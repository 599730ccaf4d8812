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
  unit: 'ms' | 'KB' | 'MB' | 'nodes';
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

/** What two things took, taken in turns in one browser: the machine's moods meet both. */
export interface Times {
  ours: number[];
  floor: number[];
}

/** Measures two things in turns, and which goes first changes too. */
export async function inTurns(
  pairs: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Times> {
  const times: Times = { ours: [], floor: [] };
  // The first of each wakes caches that every later one finds warm.
  await ours();
  await floor();
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
    for (const which of order) times[which].push(await (which === 'ours' ? ours() : floor()));
  }
  return times;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
