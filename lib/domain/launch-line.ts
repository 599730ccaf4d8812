/** Stands in a list where the line is drawn, beside the ids of its items, which it can be none of. */
export const launchLineId = 'launch-line';

/** On which side of the launch line something goes: above it is in the minimum viable launch. */
export type Side = 'above' | 'below';

/** The part of the gap between two neighbours that lies on one side of the line; null stands for the end of the list. */
export function gapBeside(
  [before, after]: readonly [string | null, string | null],
  line: string | null,
  side: Side,
): readonly [string | null, string | null] {
  const isInGap = line !== null && (before === null || before < line) && (after === null || line <= after);
  if (!isInGap) return [before, after];
  return side === 'above' ? [before, line] : [line, after];
}

/**
 * How many of `ids`, in the order they are painted, stand above the line. `isAbove` tells the stored side of each,
 * undefined where it is not known yet. A move is painted before it is stored, so a few may stand on the wrong side of where
 * the line is: it stays where most agree, and does not jump for the blink of an eye.
 */
export function lineIndex(ids: readonly string[], isAbove: (id: string) => boolean | undefined): number {
  let wrong = 0;
  let best = 0;
  let least = 0;
  for (const [index, id] of ids.entries()) {
    const above = isAbove(id);
    if (above === undefined) continue;
    // With the line below this one: right for one that is above, wrong for one that is not.
    wrong += above ? -1 : 1;
    if (wrong < least) [least, best] = [wrong, index + 1];
  }
  return best;
}

/** Must-haves may take up so much of the effort; above it the launch has no slack left (method.md 3.2). */
export const mostMust = 0.6;

/** What stands above the line, or in any other selection of items. */
export interface Load {
  items: number;
  /** Sum of the efforts that are known. */
  effort: number;
  /** Items without an effort: the sum says nothing of them. */
  unsized: number;
  /** Must-haves' share of the known effort, 0 to 1; undefined without any effort. */
  mustShare: number | undefined;
}

/** Counts items and sums their efforts. */
export function loadOf(items: Iterable<{ effort?: number | undefined; need?: string | undefined }>): Load {
  const load = { items: 0, effort: 0, unsized: 0 };
  let must = 0;
  for (const { effort, need } of items) {
    load.items += 1;
    if (effort === undefined) load.unsized += 1;
    else load.effort += effort;
    if (need === 'must') must += effort ?? 0;
  }
  return { ...load, mustShare: load.effort > 0 ? must / load.effort : undefined };
}
