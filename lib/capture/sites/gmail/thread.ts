import type { Source } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import type { ButtonPlace, PageReading, Reading } from '../../adapter';
import { attribute, findAll, findFirst, intact, isInside, isShown } from '../../intact';
import { readAccount, subjectInTitle } from './account';
import { legacyId, threadInAddress } from './ids';
import { dateTitle, findMessages, newestFromOthers, readWords, subjectText } from './message';
import { withPermalink } from './permalink';
import { selectors } from './selectors';
import { sentTime } from './sent';

/** The thread the person looks at: Gmail keeps the ones looked at before in the page, hidden. */
interface Thread {
  view: Element;
  subject: { element: Element; selector: string } | null;
}

const anyHeading = ':scope > h2';

/** The open thread, null when a list or anything else is shown. */
export function findThread(document: Document, location: Location): Thread | null {
  for (const view of findAll(document, selectors.view.join(', '))) {
    if (!isShown(view)) continue;
    const subject = findFirst(
      view,
      selectors.subject,
      (element) => isShown(element) && !isInside(element, selectors.written) && !isInside(element, 'tr'),
    );
    // A list may have a heading of its own.
    const isSubject = subject && (subject.selector !== anyHeading || threadInAddress(location) !== null);
    if (isSubject || findMessages(view).length > 0) return { view, subject };
  }
  return null;
}

/** The id of the open thread, from its element, else the address. */
function threadId(thread: Thread, location: Location): string | undefined {
  for (const name of ['data-legacy-thread-id', 'data-thread-perm-id']) {
    const id = thread.subject ? legacyId(attribute(thread.subject.element, name)) : null;
    if (id) return id;
  }
  // A thread has the id of its first message; one the person began has an address that names no id.
  const first = findMessages(thread.view)[0]?.id;
  return threadInAddress(location) ?? first ?? undefined;
}

/** Beside the subject; where Gmail shows none, the button floats. */
export function threadPlace(document: Document, location: Location): ButtonPlace | null {
  const thread = findThread(document, location);
  if (!thread) return null;
  const read = () => readThread(thread, document, location);
  const subject = thread.subject?.element;
  if (!subject) {
    const root = intact(document, 'documentElement');
    return { kind: 'thread', anchor: root, position: 'fixed', read };
  }
  const room = intact(subject, 'parentElement');
  const anchor = room && intact(room, 'matches').call(room, selectors.subjectRoom) ? room : subject;
  return { kind: 'thread', anchor, position: 'append', read };
}

/** What the open thread asks for, and who asks. */
export function readThread(thread: Thread, document: Document, location: Location): PageReading {
  const account = readAccount(document);
  const message = newestFromOthers(findMessages(thread.view), account);
  const title = readTitle(thread, document);
  const container = threadId(thread, location);
  const sent = message ? sentTime(dateTitle(message.element), message.id) : null;
  const excerpt = message ? readWords(message.element) : undefined;
  const source: PageReading['source'] = {
    app: 'gmail',
    siteName: 'Gmail',
    title: title.value,
    ...(account ? { account } : {}),
    ...(container ? { container } : {}),
    ...(message?.id ? { sourceId: message.id } : {}),
    ...(message?.sender ? { author: message.sender } : {}),
    ...(sent ? { sentAt: sent.at, sentAtFrom: sent.from } : {}),
  } satisfies Partial<Source> & { app: string };
  return { title, source: withPermalink(source, location, false), ...(excerpt ? { excerpt } : {}) };
}

function readTitle(thread: Thread, document: Document): Reading<string> {
  if (!thread.subject) return { value: subjectInTitle(document), confidence: 'guess', selector: 'title' };
  const { element, selector } = thread.subject;
  const value = boundLine(subjectText(element), textLimits.title);
  return { value, confidence: selector.includes('[data-') ? 'sure' : 'likely', selector };
}
