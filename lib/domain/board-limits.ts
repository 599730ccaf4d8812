import type { BoardLimit, BoardPolicy, ColumnMeaning } from './board-policy';
import { describedLimit, titleLimit } from './title-limit';

/** Where a limit stands: on the board itself, where all of the team see it, or in what Backlight keeps for the board. */
export type LimitHome = 'title' | 'description' | 'host' | 'kept';

/** A limit as it holds on the board that is seen. */
export interface HeldLimit {
  /** The keys of the columns it holds for, each of them on the board. */
  columns: readonly string[];
  per?: 'person' | 'lane' | undefined;
  lane?: string | undefined;
  least?: number | undefined;
  most?: number | undefined;
  from: LimitHome;
}

interface LimitedColumn {
  key: string;
  title: string;
  description?: string;
  nativeLimit?: { least?: number; most: number };
}

/** Whether a limit is that of one column as a whole, as it stands first in the panel. */
export function isOfColumn({ columns, per, lane }: BoardLimit): boolean {
  return columns.length === 1 && per === undefined && lane === undefined;
}

/** The limit that stands on the board for a column, where everybody sees the same one: in its title, else in its description. */
export function writtenLimit({
  title,
  description = '',
}: Pick<LimitedColumn, 'title' | 'description'>): { least?: number; most: number; from: LimitHome } | null {
  const inTitle = titleLimit(title);
  if (inTitle) return { ...inTitle, from: 'title' };
  const described = describedLimit(description);
  return described && { ...described, from: 'description' };
}

/**
 * The limits that hold on a board. Of several for one column, the one written on the board wins over the kept one, and
 * the kept one over the host's own. A kept limit for columns that are gone holds for nothing until they are back.
 */
export function heldLimits(
  parts: readonly LimitedColumn[],
  { limits = [] }: BoardPolicy,
  meanings: ReadonlyMap<string, ColumnMeaning>,
): HeldLimit[] {
  const columns = new Map(parts.map((part) => [part.key, part]));
  const kept = new Map(limits.filter(isOfColumn).map((limit) => [limit.columns[0] ?? '', limit]));
  const own = Array.from(columns.values(), (column): HeldLimit | null => {
    const of = { columns: [column.key] };
    const written = writtenLimit(column);
    if (written) return { ...of, ...written };
    const { nativeLimit } = column;
    const limit = kept.get(column.key);
    const isSame = limit && limit.most === nativeLimit?.most && limit.least === nativeLimit?.least;
    if (limit && !isSame) return { ...limit, from: 'kept' };
    return nativeLimit ? { ...of, ...nativeLimit, from: 'host' } : null;
  });
  const work = [...columns.keys()].filter((key) => meanings.get(key) === 'progress');
  const wider = limits
    .filter((limit) => !isOfColumn(limit))
    .map((limit): HeldLimit => {
      const named = limit.columns.filter((key) => columns.has(key));
      const { per, lane, least, most } = limit;
      return { columns: limit.columns.length > 0 ? named : work, per, lane, least, most, from: 'kept' };
    });
  return [...own.filter((limit) => limit !== null), ...wider.filter((limit) => limit.columns.length > 0)];
}
