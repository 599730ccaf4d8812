import type { Sighting } from './sighting';

/**
 * How many cards stood in each column at some moments (ms, in order), as far as they were seen: the bands of a cumulative
 * flow diagram. A card counts from when it was first seen in a column until it was first seen in another. One that was
 * last seen before the board's last look, and in no other column since, has left the board with that look before.
 */
export function cumulativeFlow(
  sightings: readonly Sighting[],
  moments: readonly number[],
): Map<string, number>[] {
  const looked = sightings.findLast(({ card }) => card === '')?.last ?? Infinity;
  const byCard = Map.groupBy(
    sightings.filter(({ card }) => card !== ''),
    ({ card }) => card,
  );
  const counts = moments.map(() => new Map<string, number>());
  for (const stays of byCard.values()) {
    const inOrder = stays.toSorted((a, b) => a.first - b.first);
    for (const [index, { column, first, last }] of inOrder.entries()) {
      const until = inOrder[index + 1]?.first ?? (last < looked ? last : Infinity);
      for (const [place, moment] of moments.entries()) {
        if (moment < first || moment >= until) continue;
        const here = counts[place];
        here?.set(column, (here.get(column) ?? 0) + 1);
      }
    }
  }
  return counts;
}
