import { launchLineId } from '@/lib/domain/launch-line';
import type { Position } from '../place';

/**
 * A position named beside anything in a list, named beside an item that stays: another one may be moving along, and the
 * launch line is no item of the store. What goes directly above the line stays above it, and below it below.
 */
export function itemPosition(
  list: readonly string[],
  position: Position,
  moving: ReadonlySet<string>,
): Position {
  if ('at' in position) return position;
  const isBefore = 'before' in position;
  const anchor = list.indexOf(isBefore ? position.before : position.after);
  if (anchor === -1) return position;
  const gap = isBefore ? anchor : anchor + 1;
  const above = list.slice(0, gap).findLast((id) => !moving.has(id));
  const below = list.slice(gap).find((id) => !moving.has(id));
  if (isBefore) {
    if (below !== undefined && below !== launchLineId) return { before: below };
    return below === undefined ? { at: 'bottom' } : aboveLine(above);
  }
  if (above !== undefined && above !== launchLineId) return { after: above };
  return above === undefined ? { at: 'top' } : belowLine(below);
}

function aboveLine(last: string | undefined): Position {
  return last === undefined ? { at: 'top' } : { after: last };
}

function belowLine(first: string | undefined): Position {
  return first === undefined ? { at: 'bottom' } : { before: first };
}

/** A list with the launch line in it, below as many as `index` says; the list itself where none is drawn. */
export function withLine(ids: readonly string[], index: number | null): readonly string[] {
  return index === null ? ids : [...ids.slice(0, index), launchLineId, ...ids.slice(index)];
}
