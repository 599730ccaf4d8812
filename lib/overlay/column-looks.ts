import { titleLimit } from '@/lib/domain/title-limit';
import { toldCount } from '@/lib/domain/told-count';
import type { BadgeLook } from './badge';
import type { Board, HostColumn } from './host';
import type { KeptLimits } from './kept-limits';
import type { StripView } from './strip';
import type { OverlayWords } from './words';

/**
 * What each column's badge shows; columns without a limit, in their title or kept here, have none, since the host shows their count itself. The parts
 * of a column in several lanes are counted together.
 */
export function columnLooks(board: Board, words: OverlayWords, kept: KeptLimits): Map<HostColumn, BadgeLook> {
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
    const limit = titleLimit(column.title) ?? keptLimit(kept, column.key);
    const counted = counts.get(column.key);
    if (!limit || !counted) continue;
    const { state, figure, by } = toldCount(counted, limit);
    const said = { unsure: '', under: '', at: words.full, over: words.over(by), low: words.tooFew(by) };
    const text = [figure, said[state], isFiltered ? words.filtered : ''].filter(Boolean).join(' · ');
    looks.set(column, { state, text, isDark, room: column.room });
  }
  return looks;
}

/** A column may be called like something each object has. */
function keptLimit(kept: KeptLimits, key: string): { least?: number; most: number } | null {
  const most = Object.hasOwn(kept, key) ? kept[key] : undefined;
  return most === undefined ? null : { most };
}

/** The same for the strip: each column once, however many lanes it is cut into. */
export function stripView(
  board: Board,
  looks: ReadonlyMap<HostColumn, BadgeLook>,
  kept: KeptLimits,
): StripView {
  const columns = new Map(board.columns().map((column) => [column.key, column]));
  const states = new Map(looks.entries().map(([{ key }, { state }]) => [key, state]));
  return {
    isDark: board.isDark(),
    columns: Array.from(columns.values(), ({ key, title }) => ({
      key,
      title,
      isInTitle: titleLimit(title) !== null,
      ...keptLimit(kept, key),
    })),
    states: [...states.values()],
  };
}
