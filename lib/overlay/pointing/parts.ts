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

const isHeading = (element: Element) => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]');

/**
 * The same part in all of these, and the selector that finds it first in each: headings come before other words, and what
 * stands above before what stands below. Where some are empty, it is enough that most have it.
 */
export function partIn(
  wholes: readonly Element[],
  own: Element,
  { isPart, hasWords }: Texts,
): { selector: string; element: Element } | null {
  const all = [...own.querySelectorAll('*')].filter(
    (each) => !each.closest(`[${ours}]`) && isPart(each, own),
  );
  const spoken = hasWords ? all.filter((each) => /[\p{L}\p{N}]/u.test(ownText(each))) : all;
  const heading = spoken.filter((each) => isHeading(each) || each.matches('textarea'));
  const order = new Set([...heading, ...spoken.filter(({ localName }) => localName !== 'button'), ...spoken]);
  let second: { selector: string; element: Element } | null = null;
  for (const element of order) {
    for (const selector of waysTo(own, element)) {
      if (own.querySelector(selector) !== element) continue;
      const found = wholes.map((whole) => whole.querySelector(selector));
      const fits = found.filter((each, at) => each && wholes[at] && isPart(each, wholes[at]));
      if (fits.length < wholes.length * 0.6) continue;
      const words = new Set(fits.map((each) => each?.textContent.trim()));
      // The same words everywhere are no name: “List”, “Add”.
      if (!hasWords || wholes.length === 1 || words.size > 1) return { selector, element };
      second ??= { selector, element };
    }
  }
  return second;
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
