import { isSame, outermost, pathDown, upwards } from './elements';
import { isStrong, madeUpClasses, marksOf } from './marks';

/** How the last step of a path may leave out what stands before or behind the things that are meant. */
const variants = [
  '',
  ':nth-of-type(n+2)',
  ':nth-of-type(n+3)',
  ':not(:last-of-type)',
  ':nth-of-type(n+2):not(:last-of-type)',
];

/** The selector that finds these elements and no others, made as strong as it goes; null where `base` cannot be. */
export function exactly(base: string, elements: readonly Element[]): string | null {
  const [first] = elements;
  if (!first) return null;
  const document = first.ownerDocument;
  const fits = (selector: string) => isSame(outermost(document, selector), elements);
  const own = first.localName + base;
  if (fits(base)) return base;
  if (fits(own)) return own;
  for (const around of upwards(aroundAll(first, elements))) {
    for (const anchor of anchorsOf(around)) {
      const found = [
        `${anchor} ${base}`,
        `${anchor} > ${[...pathDown(around, first).slice(0, -1), own].join(' > ')}`,
      ].find(fits);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The way from what is around these elements down to them: what is left where nothing tells them from others. */
export function byPath(elements: readonly Element[]): string {
  const [first] = elements;
  if (!first) return '';
  const document = first.ownerDocument;
  const around = aroundAll(first, elements);
  const path = [anchorOf(around), ...pathDown(around, first).map(step)].join(' > ');
  const ways = variants.map((variant) => path + variant);
  const made = madeUpClasses(first).map((token) => `${path}.${token}`);
  return [...ways, ...made].find((way) => isSame(outermost(document, way), elements)) ?? path;
}

/** The same within columns: `elements` are all that is meant, in all of them. */
export function inColumns(
  columns: readonly Element[],
  elements: readonly Element[],
  ways: readonly string[],
): string | undefined {
  const found = (selector: string) => columns.flatMap((column) => [...column.querySelectorAll(selector)]);
  return ways.find((way) => isSame(found(way), elements));
}

/** The ways by path from a column down to a thing in it. */
export function waysDown(column: Element, to: Element): string[] {
  const path = [':scope', ...pathDown(column, to).map(step)].join(' > ');
  const [last = '', ...around] = upwards(to, column).map(({ localName }) => step(localName));
  const nth = upwards(to, column).slice(1).map(nthOfType);
  const placed = [':scope', ...around.map((name, at) => name + (nth[at] ?? '')).toReversed(), last].join(
    ' > ',
  );
  return [
    ...variants.map((variant) => path + variant),
    ...variants.map((variant) => placed + variant),
    ...madeUpClasses(to).map((token) => `${path}.${token}`),
  ];
}

/** A step of a path. What Backlight itself puts into a page is a span. */
function step(name: string): string {
  return name === 'span' ? 'span:not([data-backlight-overlay])' : name;
}

/** The nearest element around all of them. */
function aroundAll(first: Element, elements: readonly Element[]): Element {
  const all = upwards(first).slice(1);
  return all.find((each) => elements.every((element) => each.contains(element))) ?? first.ownerDocument.body;
}

/** The only element of the page that is called so. */
function anchorsOf(element: Element): string[] {
  const id = /^[A-Za-z][A-Za-z_-]*$/.test(element.id) ? [`#${element.id}`] : [];
  const strong = marksOf(element).filter(isStrong);
  return [...id, ...strong.map(({ selector }) => selector)].filter(
    (selector) => element.ownerDocument.querySelectorAll(selector).length === 1,
  );
}

function anchorOf(element: Element): string {
  const { parentElement: parent, localName, ownerDocument } = element;
  const [anchor] = anchorsOf(element);
  if (anchor !== undefined) return anchor;
  if (!parent || element === ownerDocument.body) return localName;
  return `${anchorOf(parent)} > ${localName}${nthOfType(element)}`;
}

/** Which of its kind an element is among what stands beside it; nothing where it is the only one. */
export function nthOfType(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
}
