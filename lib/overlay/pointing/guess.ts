import { isAlike } from './columns-like';
import { upwards } from './elements';

/** Nothing smaller than this is a column, in px. */
const least = { width: 90, height: 60 };
/** Two columns begin at the same height, give or take this many px. */
const level = 60;
/** More elements of a page than this are not looked through for the first guess. */
const mostLooked = 2_000;

/** What the person most likely means by a column where they point. */
export function columnAt(element: Element): Element {
  return upwards(element).find(isColumn) ?? element;
}

/** The card around what they point at, in a column: the largest thing there that others of its kind stand above or below. */
export function cardAt(element: Element, column: Element): Element {
  return upwards(element, column).findLast(isCard) ?? element;
}

/** Where to begin for somebody who points at nothing yet: the first of the largest things that stand side by side. */
export function firstColumn(document: Document): Element {
  let best: Element | undefined;
  let most = 0;
  for (const row of [...document.body.querySelectorAll('*')].slice(0, mostLooked)) {
    if (row.childElementCount < 2) continue;
    const columns = [...row.children].filter(isColumn);
    const area = columns.reduce((sum, each) => sum + areaOf(each), 0);
    if (area > most) [best, most] = [columns[0], area];
  }
  return best ?? document.body.querySelector('main') ?? document.body.firstElementChild ?? document.body;
}

/** The first card in a column, as far as that can be told. */
export function firstCard(column: Element): Element {
  const all = [...column.querySelectorAll('*')];
  return all.find((each) => isCard(each)) ?? column.firstElementChild ?? column;
}

function isColumn(element: Element): boolean {
  const own = element.getBoundingClientRect();
  if (own.width < least.width || own.height < least.height) return false;
  return beside(element).some((other) => {
    const box = other.getBoundingClientRect();
    return Math.abs(box.top - own.top) < level && Math.abs(box.left - own.left) > least.width / 2;
  });
}

function isCard(element: Element): boolean {
  if (element.matches('[draggable="true"], article')) return true;
  const own = element.getBoundingClientRect();
  if (own.height === 0) return false;
  return beside(element).some((other) => {
    const box = other.getBoundingClientRect();
    return Math.abs(box.left - own.left) < 4 && Math.abs(box.width - own.width) < 4 && box.top !== own.top;
  });
}

/** What stands next to an element and is built as it is. Neighbours will do: a long list is looked at over and over. */
function beside(element: Element): Element[] {
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  const near = [before, behind, before?.previousElementSibling, behind?.nextElementSibling];
  return near
    .filter((other) => other !== null && other !== undefined)
    .filter((other) => isAlike(element, other));
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * Math.min(height, 2_000);
}
