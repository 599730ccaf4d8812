import type { Column } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { ranksBetween, ranksInGap } from '@/lib/domain/rank';
import { change } from './rows';

/** Where on the board a column goes. `before` and `after` name another column. */
export type ColumnPlace = { at: 'end' } | { before: string } | { after: string };

/**
 * An order key for a column at a place, and the others re-keyed where there was no room between equals. A neighbour that
 * is gone counts as the end of the board.
 */
export function placeColumn(
  board: readonly Pick<Column, 'id' | 'rank'>[],
  columnId: string,
  place: ColumnPlace,
): { rank: string; rekeyed: Change[] } {
  const others = board.filter(({ id }) => id !== columnId);
  const gap = gapAt(others, place);
  const [before, after] = [others[gap - 1], others[gap]];
  const ranks = ranksInGap(before?.rank ?? null, after?.rank ?? null, 1);
  if (ranks.ok) return { rank: ranks.value[0] ?? '', rekeyed: [] };
  const keys = ranksBetween(null, null, others.length + 1);
  const rekeyed = others.map(({ id }, index) =>
    change('column', id, { rank: keys[index < gap ? index : index + 1] }),
  );
  return { rank: keys[gap] ?? '', rekeyed };
}

function gapAt(others: readonly Pick<Column, 'id'>[], place: ColumnPlace): number {
  if ('at' in place) return others.length;
  const anchor = others.findIndex(({ id }) => id === ('before' in place ? place.before : place.after));
  if (anchor === -1) return others.length;
  return 'before' in place ? anchor : anchor + 1;
}
