import { type IntervalTree, RangeSet } from 'dexie';

/**
 * What Dexie tells of a write, as the ranges of keys it is. What came from another window, or went through its hands, lost
 * its class on the way: without `new` a tree is taken as one; with it, as a key.
 */
export const asRangeSet = RangeSet as (tree: IntervalTree | undefined) => RangeSet;

/** The keys of what was told; null when it holds a whole range, of which nobody knows the keys. */
export function keysIn(tree: IntervalTree | undefined): string[] | null {
  const keys: string[] = [];
  for (const { from, to } of asRangeSet(tree)) {
    if (from !== to || typeof from !== 'string') return null;
    keys.push(from);
  }
  return keys;
}
