import { byPath } from './exact';

/** A name is no longer than this; what is, is something else. */
const longestName = 80;

/** How far apart the edges of a column and of its name may stand, in px. */
const mostApart = 40;

const leftOf = (element: Element | undefined) => element?.getBoundingClientRect().left ?? 0;

/** The row above columns in which their names stand, one for one: its cells, and the selector that finds them again. */
export function headRow(columns: readonly Element[]): { selector: string; cells: Element[] } | null {
  const row = columns[0]?.parentElement;
  if (!row) return null;
  const cells = rowsAbove(row).find((above) => isHead(above, row.children));
  return cells ? { selector: byPath(cells), cells: [...cells] } : null;
}

/** What stands above a row and might be its head, the nearest first, as lists of cells. */
function* rowsAbove(row: Element): Generator<Element[]> {
  const table = row.closest('table');
  for (const each of [...(table?.querySelectorAll('thead > tr') ?? [])].toReversed())
    yield [...each.children];
  for (const around of [row, row.parentElement]) {
    for (let above = around?.previousElementSibling; above; above = above.previousElementSibling) {
      yield [...above.children];
    }
  }
}

/** Whether as many cells as there are columns hold a name each, and stand above them. */
function isHead(cells: readonly Element[], columns: HTMLCollection): boolean {
  const [first] = cells;
  const names = cells.map(({ textContent }) => textContent.trim());
  return (
    cells.length === columns.length &&
    cells.length > 1 &&
    cells.every((cell, at) => Math.abs(leftOf(cell) - leftOf(columns[at])) < mostApart) &&
    cells.every(({ localName }) => localName === first?.localName) &&
    names.filter(Boolean).length >= cells.length - 1 &&
    names.every((name) => name.length <= longestName)
  );
}
