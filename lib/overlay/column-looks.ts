import { titleLimit } from '@/lib/domain/title-limit';
import { toldCount } from '@/lib/domain/told-count';
import type { BadgeLook } from './badge';
import type { Board, HostColumn } from './host';
import type { OverlayWords } from './words';

/**
 * What each column's badge shows; columns without a limit have none, since the host shows their count itself. The parts
 * of a column in several lanes are counted together.
 */
export function columnLooks(board: Board, words: OverlayWords): Map<HostColumn, BadgeLook> {
  const columns = board.columns();
  const isFiltered = board.isFiltered();
  const isDark = board.isDark();
  const counts = new Map<string, { count: number; isWhole: boolean }>();
  for (const column of columns) {
    const before = counts.get(column.key) ?? { count: 0, isWhole: !isFiltered };
    counts.set(column.key, {
      count: before.count + (column.nativeCount ?? board.cards(column).length),
      isWhole: before.isWhole && (column.nativeCount !== undefined || column.loadedAll),
    });
  }
  const looks = new Map<HostColumn, BadgeLook>();
  for (const column of columns) {
    const limit = titleLimit(column.title);
    const counted = counts.get(column.key);
    if (!limit || !counted) continue;
    const { state, figure, by } = toldCount(counted, limit);
    const said = { unsure: '', under: '', at: words.full, over: words.over(by), low: words.tooFew(by) };
    const text = [figure, said[state], isFiltered ? words.filtered : ''].filter(Boolean).join(' · ');
    looks.set(column, { state, text, isDark, room: column.room });
  }
  return looks;
}
