import { mark as ours } from '../badge';

/** A simple selector that an element answers to, and how well it will hold: the least is the best. */
export interface Mark {
  selector: string;
  rank: number;
}

/** Ranks from here on are needed by the page's look, or said of many things. */
const weakest = 7;

/** Put there for tests of the page: they are to stay. */
const forTests = /^data-(?:test|cy$|qa$|e2e|automation|component)/;
/** What columns, cards and their parts are called. */
const telling =
  /col(?:umn)?s?(?![a-z])|lists?(?![a-z])|lane|stack|bucket|stage|group|phase|status|card|task|item|ticket|issue|tile|pulse|title|name|summary|subject|head|count/i;
/** An attribute that names its thing. */
const naming = /(?:id|key|uuid|column|list|lane|stage|status|card|task|item|issue)$/;
/** Parts of a name that say how a thing is at this moment, or how it looks. */
const passing =
  /^(?:is-|has-|js-)|(?:^|[-_])(?:active|selected|focus(?:ed)?|hover|open|closed|over|drag(?:ging|ged)?|first|last|odd|even|full|empty|dark|light|done|new|urgent|overdue|blocked|hidden|visible|exceeded)$/i;

const isForTests = ({ attributes }: Element) => [...attributes].some(({ name }) => forTests.test(name));

/** Whether two are marked for tests as different things. */
export function areMarkedApart(one: Element, other: Element): boolean {
  // Asked of each card of a long board: most pages have no such marks.
  if (!isForTests(one) && !isForTests(other)) return false;
  const [some, others] = [one, other].map((each) =>
    marksOf(each).flatMap(({ rank, selector }) => (rank < sharp ? [selector] : [])),
  );
  if (!some || !others || some.length + others.length === 0) return false;
  return !some.some((selector) => others.includes(selector));
}

/** Everything that tells an element from others, the best first. Nothing of ours and nothing that a build makes up. */
export function marksOf(element: Element): Mark[] {
  const marks: Mark[] = [];
  const add = (rank: number, selector: string) => marks.push({ rank, selector });
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-backlight')) continue;
    if (forTests.test(name)) for (const [rank, end] of ofValue(value)) add(rank, `[${name}${end}]`);
    else if (/^data-(?!v-)[a-z][a-z-]*$/.test(name) && naming.test(name)) {
      for (const [rank, end] of ofValue(value)) if (end.startsWith('^')) add(rank + 1, `[${name}${end}]`);
      add(3, `[${name}]`);
    } else if (name === 'draggable' && value === 'true') add(3, '[draggable="true"]');
    else if ((name === 'role' || name === 'aria-roledescription') && isPlain(value))
      add(6, `[${name}="${value}"]`);
  }
  for (const token of element.classList) {
    if (!/^[A-Za-z_][\w-]*$/.test(token)) continue;
    const kept = stablePart(token);
    if (kept === token) add(telling.test(token) && !passing.test(token) ? 4 : weakest, `.${token}`);
    else if (kept !== '') add(telling.test(kept) ? 5 : weakest + 1, `[class*="${kept}"]`);
  }
  return marks.toSorted((a, b) => a.rank - b.rank);
}

/** Up to this rank a mark was put there for the thing itself, and not for its look. */
const sharp = 3;

/**
 * The element itself, or the one inside it that fills it and is marked for what it is: makers wrap things for their layout.
 */
export function sharpest(element: Element): Element {
  for (let each: Element | null = element; each; each = onlyChild(each)) {
    if (marksOf(each).some(({ rank }) => rank <= sharp)) return each;
  }
  return element;
}

function onlyChild(element: Element): Element | null {
  const [child, ...others] = [...element.children].filter((each) => !each.hasAttribute(ours));
  if (!child || others.length > 0) return null;
  const [own, inner] = [element.getBoundingClientRect(), child.getBoundingClientRect()];
  return Math.abs(own.width - inner.width) < 32 && Math.abs(own.height - inner.height) < 32 ? child : null;
}

/** Whether a mark says what a thing is. */
export const isStrong = ({ rank }: Mark): boolean => rank < weakest;

/** The classes of an element that a build made up: they hold only until the next one. */
export function madeUpClasses(element: Element): string[] {
  return [...element.classList].filter(
    (token) => /^[A-Za-z_][\w-]*$/.test(token) && stablePart(token) !== token,
  );
}

/** How a value can be asked for: as it is, or by what stands before an id in it. */
function* ofValue(value: string): Generator<[rank: number, end: string]> {
  if (!isPlain(value)) return;
  const [, before = ''] = /^([A-Za-z][A-Za-z_-]*[:_./-])(?=[^:./]*\d)/.exec(value) ?? [];
  if (before !== '') yield [1, `^="${before}"`];
  if (/\d/.test(value)) return;
  yield [0, `="${value}"`];
  // `column-doing` stands beside `column-done`.
  const [, kind = ''] = /^(.*[A-Za-z]{3}[:_-])[A-Za-z]+$/.exec(value) ?? [];
  if (kind !== '') yield [2, `^="${kind}"`];
}

/** Whether a value can stand in a selector as it is, and may be a name. */
const isPlain = (value: string) => /^[\w.:/-]{1,120}$/.test(value);

/** The part of a class that a person wrote: builds add a hash behind it, or put one in its place. */
function stablePart(token: string): string {
  if (/^(?:css|sc|jss|svelte|tss|emotion|ng|c)-/.test(token) && isMadeUp(token.replace(/^[a-z]+-/, '')))
    return '';
  const parts = token.split(/(?<=[-_])(?=[^-_])/);
  const at = parts.findIndex((part) => isMadeUp(part.replace(/[-_]+$/, '')));
  if (at === -1) return token;
  const kept = parts.slice(0, at).join('');
  return /[A-Za-z]{3}/.test(kept) ? kept : '';
}

/** Whether a part of a name looks like no word: digits among letters, or capitals without a pattern. */
function isMadeUp(part: string): boolean {
  if (part.length < 4) return false;
  if (/\d/.test(part) && /[a-z]/i.test(part)) return true;
  return (
    /\d{3}/.test(part) ||
    (part.length <= 8 && /[a-z][A-Z]{2}|[A-Z]{2,}[a-z].*[A-Z]|[A-Z][a-z]?[A-Z]/.test(part))
  );
}
