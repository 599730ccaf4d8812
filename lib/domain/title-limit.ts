/** A limit as it stands in the title of a column: everybody who sees the board sees the same one. */
export interface TitleLimit {
  /** Fewer than this and the next step runs dry. */
  least?: number;
  most: number;
}

/** More than this is no limit but a year, a ticket or a count of something else. */
const highest = 999;

const inBrackets = /[[(]\s*(?:≤|<=)?\s*(?:(\d{1,3})\s*[-–—]\s*)?(\d{1,3})\s*[\])]\s*$/u;
const bare = /(?:≤|<=)\s*(\d{1,3})\s*$/u;

/**
 * The limit a team wrote at the end of a column's title: `[3]`, `[2-3]`, `(3)` or `≤ 3`, as known tools for Trello and
 * GitHub read it (board-hosts, section 1). Null where there is none, where it is zero, and where the lower end is the
 * higher number.
 */
export function titleLimit(title: string): TitleLimit | null {
  const bracketed = inBrackets.exec(title);
  const most = Number(bracketed?.[2] ?? bare.exec(title)?.[1] ?? 0);
  if (most < 1 || most > highest) return null;
  if (bracketed?.[1] === undefined) return { most };
  const least = Number(bracketed[1]);
  if (least > most) return null;
  return least > 0 ? { least, most } : { most };
}
