import type { Position } from '../place';

/** A move or a deletion that is painted before it is stored. */
export interface Shift {
  ids: readonly string[];
  /** The column they go to; null when they are deleted. */
  to: string | null;
  position: Position;
}

/**
 * A column's ids as they will be after a shift. Applying it to a list that has it already changes nothing, so it may stay
 * a moment longer than the write. A neighbour that has left the column counts as its end, as in the store.
 */
export function shifted(columnId: string, ids: readonly string[], shift: Shift): readonly string[] {
  const staying = without(ids, shift.ids);
  if (shift.to !== columnId) return staying;
  const gap = gapAt(staying, shift.position);
  return [...staying.slice(0, gap), ...shift.ids, ...staying.slice(gap)];
}

function without(ids: readonly string[], moving: readonly string[]): readonly string[] {
  const [only] = moving;
  // One card out of ten thousand: a copy around its place costs a twentieth of asking each of them.
  if (only !== undefined && moving.length === 1) {
    const at = ids.indexOf(only);
    if (at === -1) return ids;
    // `toSpliced` copies one by one, twenty times as slow.
    const rest = ids.slice();
    rest.splice(at, 1);
    return rest;
  }
  const all = new Set(moving);
  return ids.some((id) => all.has(id)) ? ids.filter((id) => !all.has(id)) : ids;
}

/** A shift as a column of done work takes it: what comes in was finished last, and what is there keeps its place. */
export function finishing(columnId: string, ids: readonly string[], shift: Shift): Shift {
  if (shift.to !== columnId) return shift;
  const there = new Set(ids);
  return { ...shift, ids: shift.ids.filter((id) => !there.has(id)), position: { at: 'top' } };
}

function gapAt(ids: readonly string[], position: Position): number {
  if ('at' in position) return position.at === 'top' ? 0 : ids.length;
  const anchor = ids.indexOf('before' in position ? position.before : position.after);
  if (anchor === -1) return ids.length;
  return 'before' in position ? anchor : anchor + 1;
}
