/** Longest texts kept, in UTF-16 units. A page that offers more is cut, and the cut is marked with an ellipsis. */
export const textLimits = {
  title: 500,
  name: 200,
  label: 60,
  email: 320,
  url: 2_000,
  excerpt: 8_000,
  selection: 20_000,
  description: 50_000,
  note: 10_000,
  reason: 1_000,
} as const;

// C0 and C1 controls (but tab and line feed), and the direction overrides that can make a name read backwards.
// oxlint-disable-next-line no-control-regex -- removing them is the point
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Plain text of several lines: no control characters, no more than two line breaks in a row, no half characters, at most
 * `limit` units. Bounding it again changes nothing.
 */
export function boundText(text: string, limit: number): string {
  const rough = roughCut(text, limit);
  const clean = rough
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unsafe, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .toWellFormed()
    .trim();
  return cut(clean, limit, text.length > rough.length);
}

/** Plain text of one line: every run of white space is one space. Bounding it again changes nothing. */
export function boundLine(text: string, limit: number): string {
  const rough = roughCut(text, limit);
  const clean = rough
    // White space is joined before and after: a control character may stand between two spaces, or be a line break.
    .replace(/[\s\u200b]+/g, ' ')
    .replace(unsafe, '')
    .replace(/ +/g, ' ')
    .toWellFormed()
    .trim();
  return cut(clean, limit, text.length > rough.length);
}

/** Cut first, so that a text of many megabytes never meets the slower steps; twice the limit leaves room for spaces. */
function roughCut(text: string, limit: number): string {
  return text.length > limit * 2 ? dropHalf(text.slice(0, limit * 2)) : text;
}

function cut(text: string, limit: number, alreadyCut: boolean): string {
  if (text.length <= limit && !alreadyCut) return text;
  return `${dropHalf(text.slice(0, limit - 1)).trimEnd()}…`;
}

/** Never leaves half of a surrogate pair behind at the end. */
function dropHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
