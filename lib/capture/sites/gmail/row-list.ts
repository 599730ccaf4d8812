import { findAll, findFirst, fits, intact } from '../../intact';
import { places } from './places';

/** A thread of the list. Where the list stands beside an open mail, one thread takes two or three rows of the table. */
export type Row = readonly Element[];

/** Every thread of the lists in the view. */
export function findRows(view: Element): Row[] {
  const rows: Element[][] = [];
  let before: Element | null = null;
  for (const element of findAll(view, places.row.join(', '))) {
    // Other extensions put rows of their own into the list.
    const foreign = fits(element, '.bundle, [class*="inboxsdk__"]') && !firstIn([element], places.rowIds);
    if (foreign || fits(element, '.bundle')) continue;
    const continues =
      rows.length > 0 &&
      !intact(element, 'id') &&
      !fits(element, '.apv') &&
      intact(element, 'previousElementSibling') === before;
    if (continues) rows.at(-1)?.push(element);
    else rows.push([element]);
    before = element;
  }
  return rows;
}

/** The first element of the row that one of the selectors finds. */
export function firstIn(row: Row, wanted: readonly string[]): Element | null {
  for (const part of row) {
    const found = findFirst(part, wanted);
    if (found) return found.element;
  }
  return null;
}
