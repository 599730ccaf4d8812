import type { Address } from '../../adapter';
import { findAll, findFirst, type Found, intact, isInside, isShown } from '../../intact';
import { threadInAddress } from './ids';
import { places } from './places';

/** The thread the person looks at: Gmail keeps the ones looked at before in the page, hidden. */
export interface Thread {
  view: Element;
  subject: Found | null;
}

const anyHeading = ':scope > h2';

/** The open thread, null when a list or anything else is shown. */
export function findThread(document: Document, address: Address): Thread | null {
  for (const view of findAll(document, places.view.join(', '))) {
    if (!isShown(view)) continue;
    const subject = findFirst(
      view,
      places.subject,
      (element) => isShown(element) && !isInside(element, places.written) && !isInside(element, 'tr'),
    );
    // A list may have a heading of its own.
    const isSubject = subject && (subject.selector !== anyHeading || threadInAddress(address) !== null);
    if (isSubject || messageElements(view).length > 0) return { view, subject };
  }
  return null;
}

/** The element of every message of the thread, in the order of the page, outermost elements only. */
export function messageElements(thread: Element): Element[] {
  for (const selector of places.message) {
    const found = findAll(thread, selector).filter((element) => !isInside(element, places.written));
    const outer = found.filter(
      (element) =>
        !found.some((other) => other !== element && intact(other, 'contains').call(other, element)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}
