import type { BoardStanding, Standing } from '@/lib/domain/board-standing';
import type { ToldState } from '@/lib/domain/told-count';
import type { BadgeLook } from './badge';
import type { Board, HostColumn } from './host';
import type { OverlayWords } from './words';

/** As much of a name as a column has room for. */
const longestName = 16;

/** The worst first: it gives the badge its look. */
const gravity: readonly ToldState[] = ['over', 'low', 'at', 'unsure', 'under'];

/**
 * What the badge at each header shows: how its column stands, and what else is to be said there. A header without anything
 * to say has none, since the host shows its count itself. A header that serves a column in every lane has one badge for
 * all of them.
 */
export function columnLooks(
  board: Board,
  columns: readonly HostColumn[],
  { standings }: BoardStanding,
  words: OverlayWords,
): Map<Element, BadgeLook> {
  const isFiltered = board.isFiltered();
  const isDark = board.isDark();
  const said = new Map<Element, { column: HostColumn; here: Set<Standing> }>();
  const placed = new Set<Standing>();
  for (const column of columns) {
    const spot = said.get(column.header) ?? { column, here: new Set<Standing>() };
    said.set(column.header, spot);
    for (const standing of standings) {
      if (!isSaidAt(standing, column, placed)) continue;
      placed.add(standing);
      spot.here.add(standing);
    }
  }
  const looks = new Map<Element, BadgeLook>();
  for (const [header, { column, here }] of said) {
    const state = gravity.find((each) => [...here].some((standing) => standing.state === each));
    if (state === undefined) continue;
    const texts = Array.from(here, (standing) => textOf(standing, words));
    const text = [...texts, ...(isFiltered ? [words.filtered] : [])].join(' · ');
    looks.set(header, { state, text, isDark, room: column.room, isInside: header === column.el });
  }
  return looks;
}

/** Whether this is the header where a standing is told; the host tells its own. */
function isSaidAt(
  { limit, lane, person, at, state }: Standing,
  { key, lane: own }: HostColumn,
  placed: ReadonlySet<Standing>,
): boolean {
  if (limit.from === 'host' || !limit.columns.includes(key)) return false;
  if (person !== undefined) return state === 'over' && at === key;
  // A lane of several columns is told once, where it begins.
  if (lane !== undefined) return lane === own && !hasTold(placed, limit, lane);
  return true;
}

function hasTold(placed: ReadonlySet<Standing>, limit: Standing['limit'], lane: string): boolean {
  return [...placed].some((other) => other.limit === limit && other.lane === lane);
}

function textOf({ state, figure, by, limit, lane, person }: Standing, words: OverlayWords): string {
  // Of people only those over their limit are named: the figure says by how many.
  if (person !== undefined) return `${shortName(person)} ${figure}`;
  const trouble = { unsure: '', under: '', at: words.full, over: words.over(by), low: words.tooFew(by) }[
    state
  ];
  const shared = limit.columns.length > 1 ? words.together : '';
  const whose = lane === undefined ? shared : words.lane;
  return [[whose, figure].filter(Boolean).join(' '), trouble].filter(Boolean).join(' · ');
}

/** A badge is as wide as what it says, and its column is narrow. */
function shortName(person: string): string {
  const letters = Array.from(person);
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : person;
}
