import type { Source } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import type { Address, PageReading, Reading } from '../../adapter';
import { attribute } from '../../intact';
import { readAccount, subjectInTitle } from './account';
import { legacyId, threadInAddress } from './ids';
import { dateTitle, findMessages, newestFromOthers, readWords, subjectText } from './message';
import type { Thread } from './open-thread';
import { withPermalink } from './permalink';
import { sentTime } from './sent';

/** The id of the open thread, from its element, else the address. */
function threadId(thread: Thread, address: Address): string | undefined {
  for (const name of ['data-legacy-thread-id', 'data-thread-perm-id']) {
    const id = thread.subject ? legacyId(attribute(thread.subject.element, name)) : null;
    if (id) return id;
  }
  // A thread has the id of its first message; one the person began has an address that names no id.
  const first = findMessages(thread.view)[0]?.id;
  return threadInAddress(address) ?? first ?? undefined;
}

/** What the open thread asks for, and who asks. */
export function readThread(thread: Thread, document: Document, address: Address): PageReading {
  const account = readAccount(document);
  const message = newestFromOthers(findMessages(thread.view), account);
  const title = readTitle(thread, document);
  const container = threadId(thread, address);
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
  return { title, source: withPermalink(source, address, false), ...(excerpt ? { excerpt } : {}) };
}

function readTitle(thread: Thread, document: Document): Reading<string> {
  if (!thread.subject) return { value: subjectInTitle(document), confidence: 'guess', selector: 'title' };
  const { element, selector } = thread.subject;
  const value = boundLine(subjectText(element), textLimits.title);
  return { value, confidence: selector.includes('[data-') ? 'sure' : 'likely', selector };
}
