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

/** In a description there are other figures as well: only these say that they are a limit. */
const anywhere = /\[\s*(?:≤|<=)?\s*(?:(\d{1,3})\s*[-–—]\s*)?(\d{1,3})\s*\]|(?:≤|<=)\s*(\d{1,3})(?!\d)/u;

/**
 * The limit a team wrote at the end of a column's title: `[3]`, `[2-3]`, `(3)` or `≤ 3`, as known tools for Trello and
 * GitHub read it (board-hosts, section 1). Null where there is none, where it is zero, and where the lower end is the
 * higher number.
 */
export function titleLimit(title: string): TitleLimit | null {
  const bracketed = inBrackets.exec(title);
  return limitOf(bracketed?.[1], bracketed?.[2] ?? bare.exec(title)?.[1]);
}

/** The same anywhere in what a team wrote about a column: `[3]`, `[2-3]` or `≤ 3`. */
export function describedLimit(description: string): TitleLimit | null {
  const found = anywhere.exec(description);
  return limitOf(found?.[1], found?.[2] ?? found?.[3]);
}

function limitOf(low: string | undefined, high: string | undefined): TitleLimit | null {
  const most = Number(high ?? 0);
  if (most < 1 || most > highest) return null;
  const least = Number(low ?? 0);
  if (least > most) return null;
  return least > 0 ? { least, most } : { most };
}
