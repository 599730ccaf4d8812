import type { Address, ButtonPlace } from '../../adapter';
import { findAll, fits, intact, isShown } from '../../intact';
import { findThread } from './open-thread';
import { places } from './places';
import { findRows, firstIn } from './row-list';

/** Gmail in the browser: the open thread, and each row of a list. */
export function findGmailPlaces(document: Document, address: Address): ButtonPlace[] {
  const thread = threadPlace(document, address);
  const rows = rowPlaces(document);
  return thread ? [thread, ...rows] : rows;
}

/** Beside the subject; where Gmail shows none, the button floats. */
function threadPlace(document: Document, address: Address): ButtonPlace | null {
  const thread = findThread(document, address);
  if (!thread) return null;
  const view = { element: thread.view, selector: 'view' };
  if (!thread.subject) {
    const root = intact(document, 'documentElement');
    return { kind: 'thread', anchor: root, position: 'fixed', found: [view] };
  }
  const subject = thread.subject.element;
  const room = intact(subject, 'parentElement');
  const anchor = room && fits(room, places.subjectRoom) ? room : subject;
  return { kind: 'thread', anchor, position: 'append', found: [view, thread.subject] };
}

/** Every place in the lists on show: in the tools Gmail offers on a row under the pointer. */
function rowPlaces(document: Document): ButtonPlace[] {
  const found: ButtonPlace[] = [];
  for (const view of findAll(document, places.view.join(', '))) {
    if (!isShown(view)) continue;
    for (const row of findRows(view)) {
      const anchor = firstIn(row, places.rowToolbar);
      if (!anchor) continue;
      const parts = row.map((element) => ({ element, selector: 'row' }));
      found.push({ kind: 'row', anchor, position: 'prepend', found: parts });
    }
  }
  return found;
}
