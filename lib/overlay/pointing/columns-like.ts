import { outermost, pathDown, upwards } from './elements';
import { byPath, exactly } from './exact';
import { areMarkedApart, isStrong, type Mark, marksOf, sharpest } from './marks';

/** Elements of one kind, and the selector that finds them again. */
export interface Kind {
  selector: string;
  elements: Element[];
}

/** How many elements may stand around the one that has others beside it. */
const mostWraps = 4;

/** The columns of the board of which one was pointed at: all that are marked as it is, else all that stand as it does. */
export function columnsLike(pointed: Element): Kind {
  const column = cellBelow(pointed) ?? sharpest(pointed);
  for (const marks of byRank(marksOf(column).filter(isStrong))) {
    const kinds = marks
      .map(({ selector }) => ({ selector, elements: cousins(column, selector) }))
      .filter(({ elements }) => elements.length > 1)
      .toSorted((a, b) => b.elements.length - a.elements.length);
    for (const { selector, elements } of kinds) {
      const exact = exactly(selector, elements);
      if (exact !== null) return { selector: exact, elements };
    }
  }
  const alike = standingAlike(column);
  const [mark] = alike.length === 1 ? marksOf(column) : [];
  const selector = (mark && exactly(mark.selector, alike)) ?? byPath(alike);
  const found = outermost(column.ownerDocument, selector);
  return { selector, elements: found.includes(column) ? found : [] };
}

/** Marks of one rank at a time. */
export function byRank(marks: readonly Mark[]): Mark[][] {
  return [...new Set(marks.map(({ rank }) => rank))].map((rank) =>
    marks.filter((mark) => mark.rank === rank),
  );
}

/** Whether two look alike to who built them: at least half of their classes are the same. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || areMarkedApart(one, other)) return false;
  const [some, others] = [[...one.classList], [...other.classList]];
  if (some.length === 0 || others.length === 0) return some.length === others.length;
  return some.filter((token) => others.includes(token)).length >= Math.min(some.length, others.length) / 2;
}

/** What is marked as the column is, and stands as deep in the same kind of surroundings. */
function cousins(column: Element, selector: string): Element[] {
  const all = outermost(column.ownerDocument, selector);
  return all.includes(column) ? all.filter((each) => isCousin(column, each)) : [];
}

function isCousin(one: Element, other: Element): boolean {
  const around = upwards(one).find((each) => each.contains(other));
  return around !== undefined && pathDown(around, one).join() === pathDown(around, other).join();
}

/** What stands beside the column, or beside the nearest element around it that has any of its kind beside it. */
function standingAlike(column: Element): Element[] {
  if (column.localName === 'td') {
    return [...(column.closest('table')?.querySelectorAll('td') ?? [])].filter((each) =>
      isCousin(column, each),
    );
  }
  for (const around of upwards(column).slice(0, mostWraps)) {
    const beside = [...(around.parentElement?.children ?? [])].filter((each) => isAlike(around, each));
    const path = pathDown(around, column);
    const same =
      path.length === 0 ? beside : beside.map((each) => each.querySelector(`:scope > ${path.join(' > ')}`));
    const columns = same.filter((each) => each !== null);
    if (columns.length > 1 && columns.includes(column)) return columns;
  }
  return [column];
}

/** The first cell below a cell of a table's head: that is the column. */
function cellBelow(pointed: Element): Element | null {
  const head = pointed.closest('thead th, thead td');
  const nth = head ? [...(head.parentElement?.children ?? [])].indexOf(head) : -1;
  return head?.closest('table')?.querySelector(`tbody > tr > td:nth-child(${nth + 1})`) ?? null;
}
