import { mark as ours } from '../badge';
import { ownText, pathDown } from './elements';
import { nthOfType } from './exact';
import { isStrong, marksOf } from './marks';

/** What a part of columns or cards is known by. */
export interface Texts {
  /** Whether an element of `whole` may be it. */
  isPart: (element: Element, whole: Element) => boolean;
  /** Words stand in it that differ from one to the other. */
  hasWords: boolean;
}

/** The share of things that have the part. */
const most = 0.6;

export const isHeading = (element: Element) => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]');

const wordsOf = (element: Element) => (isHeading(element) ? element.textContent : ownText(element));

/** A part that is found first by its selector in most of many things, and what it says there. */
export interface Part {
  selector: string;
  element: Element;
  texts: readonly string[];
}

/** The part that comes first. The same words everywhere are no name: “List”, “Add”. */
export function partIn(wholes: readonly Element[], own: Element, texts: Texts): Part | null {
  let first: Part | null = null;
  for (const part of partsIn(wholes, own, texts)) {
    if (!texts.hasWords || wholes.length === 1 || new Set(part.texts).size > 1) return part;
    first ??= part;
  }
  return first;
}

/**
 * The parts that are the same in all of these: headings come before other words, and what stands above before what stands
 * below. Where some are empty, it is enough that most have it.
 */
export function* partsIn(
  wholes: readonly Element[],
  own: Element,
  { isPart, hasWords }: Texts,
): Generator<Part> {
  const all = [...own.querySelectorAll('*')].filter(
    (each) => !each.closest(`[${ours}]`) && isPart(each, own),
  );
  const spoken = hasWords ? all.filter((each) => /[\p{L}\p{N}]/u.test(wordsOf(each))) : all;
  const heading = spoken.filter((each) => isHeading(each) || each.matches('textarea'));
  for (const element of new Set([
    ...heading,
    ...spoken.filter(({ localName }) => localName !== 'button'),
    ...spoken,
  ])) {
    for (const selector of waysTo(own, element)) {
      if (own.querySelector(selector) !== element) continue;
      const found = wholes.map((whole) => whole.querySelector(selector));
      const fits = found.filter((each, at) => each && wholes[at] && isPart(each, wholes[at]));
      if (fits.length < wholes.length * most) continue;
      yield { selector, element, texts: fits.map((each) => each?.textContent.trim() ?? '') };
      break;
    }
  }
}

function waysTo(own: Element, element: Element): string[] {
  const path = pathDown(own, element).map((name) => (name === 'span' ? `span:not([${ours}])` : name));
  const [strong, weak] = [true, false].map((is) =>
    marksOf(element).flatMap((mark) => (isStrong(mark) === is ? [mark.selector] : [])),
  );
  const tag = isHeading(element) ? [element.localName] : [];
  // What Backlight puts into a column or a card itself is a span.
  const isCountable = element.localName !== 'span' || element.parentElement !== own;
  const nth = isCountable ? nthOfType(element) : '';
  const down = [':scope', ...path].join(' > ');
  return [...(strong ?? []), ...tag, ...(weak ?? []), down, ...(nth === '' ? [] : [down + nth])];
}
