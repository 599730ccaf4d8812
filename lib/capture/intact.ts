/**
 * The property as the platform defines it, whatever the page put in its way: a form with `<input name="getAttribute">`
 * or an image named `title` hides the real one also from a content script, yet never from the prototype.
 */
export function intact<T extends object, K extends keyof T>(target: T, name: K): T[K] {
  const prototype: unknown = Object.getPrototypeOf(target);
  // A page cannot put anything on an isolated world's prototypes; only plain objects end up in the second branch.
  return typeof prototype === 'object' && prototype !== null
    ? Reflect.get(prototype, name, target)
    : target[name];
}

/** Every element the selector finds under the root, in the order of the document. */
export function findAll(root: Document | Element, selector: string): Element[] {
  return Array.from(intact(root, 'querySelectorAll').call(root, selector));
}

/** An element, with the selector that found it. */
export interface Found {
  element: Element;
  selector: string;
}

/** The first element that one of the selectors finds and `accept` agrees with; selectors are tried in their order. */
export function findFirst(
  root: Document | Element,
  selectors: readonly string[],
  accept?: (element: Element) => boolean,
): Found | null {
  for (const selector of selectors) {
    const element = accept
      ? findAll(root, selector).find(accept)
      : intact(root, 'querySelector').call(root, selector);
    if (element) return { element, selector };
  }
  return null;
}

/** An attribute's text; empty when the element has none. */
export function attribute(element: Element, name: string): string {
  return intact(element, 'getAttribute').call(element, name) ?? '';
}

/** Whether the element itself or one around it fits the selector. */
export function isInside(element: Element, selector: string): boolean {
  return intact(element, 'closest').call(element, selector) !== null;
}

/** Whether the element fits the selector. */
export function fits(element: Element, selector: string): boolean {
  return intact(element, 'matches').call(element, selector);
}

/** Whether the page shows the element: nothing around it is `display: none`. */
export function isShown(element: Element): boolean {
  return intact(element, 'checkVisibility').call(element);
}
