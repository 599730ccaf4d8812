import { mark as ours } from '@/lib/overlay/badge';

/** What a selector finds, without what lies in another of the same, and without anything of ours. */
export function outermost(root: ParentNode, selector: string): Element[] {
  return withoutNested([...root.querySelectorAll(selector)]).filter((each) => !each.closest(`[${ours}]`));
}

function withoutNested(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((each) => {
    for (let above = each.parentElement; above; above = above.parentElement) if (all.has(above)) return false;
    return true;
  });
}

/** Both find the same, in the same order. */
export function isSame(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

/** The element and everything around it, up to the body. */
export function upwards(element: Element, until: Element | null = null): Element[] {
  const all: Element[] = [];
  for (let each: Element | null = element; each && each !== until; each = each.parentElement) {
    if (each === each.ownerDocument.documentElement) break;
    all.push(each);
  }
  return all;
}

/** The names of the elements on the way down from one to another, as a path. */
export function pathDown(from: Element, to: Element): string[] {
  return upwards(to, from)
    .map(({ localName }) => localName)
    .toReversed();
}

/** The text an element holds itself, not in what it holds. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
}
