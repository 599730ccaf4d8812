import type { Person } from '@/lib/domain/source';
import { boundText, textLimits } from '@/lib/domain/text';
import type { Reading } from '../../adapter';
import { attribute, findFirst, intact, isInside } from '../../intact';
import { plainText } from '../../plain-text';
import { ownWords } from './body';
import { legacyId, receivedAt } from './ids';
import { messageElements } from './open-thread';
import { places } from './places';
import { readSender } from './sender';
import { selectors } from './selectors';

/** One message of a thread, open or folded. */
export interface Message {
  element: Element;
  id: string | null;
  sender: Person | undefined;
}

/** Every message of the thread, in the order of the page. */
export function findMessages(thread: Element): Message[] {
  return messageElements(thread).map(toMessage);
}

/** Gmail's own line above a message, not a part of what was written, nor one of those it was sent to. */
function isFromLine(part: Element): boolean {
  return !isInside(part, places.written) && !isInside(part, selectors.recipients);
}

function toMessage(element: Element): Message {
  const id =
    legacyId(attribute(element, 'data-legacy-message-id')) ?? legacyId(attribute(element, 'data-message-id'));
  const sender = findFirst(element, selectors.sender, isFromLine);
  return { element, id, sender: sender ? readSender(sender.element) : undefined };
}

/** The newest message that is not from the account itself; the newest of all where there is no such. */
export function newestFromOthers(messages: Message[], account: string | undefined): Message | null {
  // A mail being written, or one just sent, has no sender to see yet.
  const sent = messages.filter((message) => message.sender);
  const others = sent.filter((message) => !account || message.sender?.email !== account);
  return newest(others) ?? newest(sent) ?? newest(messages);
}

/** By the time in the ids, which no setting of the page changes; by the order of the page where an id is missing. */
function newest(messages: Message[]): Message | null {
  const times = messages.map((message) => (message.id ? receivedAt(message.id) : null));
  if (times.includes(null)) return messages.at(-1) ?? null;
  let best = -1;
  times.forEach((time, index) => {
    if (best < 0 || (time ?? 0) >= (times[best] ?? 0)) best = index;
  });
  return messages[best] ?? null;
}

/** The text of the date title, in whatever language Gmail speaks. */
export function dateTitle(message: Element): string {
  const found = findFirst(message, selectors.sent, (part) => !isInside(part, places.written));
  return found ? attribute(found.element, 'title') : '';
}

/** What the message says; of a folded one the snippet Gmail shows. */
export function readWords(message: Element): Reading<string> | undefined {
  const body = findFirst(message, selectors.body);
  const words = body ? ownWords(body.element) : '';
  if (body && words) return { value: words, confidence: 'likely', selector: body.selector };
  const snippet = body ? null : findFirst(message, selectors.collapsedSnippet);
  const text = snippet ? boundText(plainText(snippet.element, textLimits.excerpt), textLimits.excerpt) : '';
  return snippet && text ? { value: text, confidence: 'guess', selector: snippet.selector } : undefined;
}

/** The subject's words, with the emoji Gmail draws as pictures. */
export function subjectText(subject: Element): string {
  return plainText(subject, textLimits.title, '[data-backlight]') || (intact(subject, 'textContent') ?? '');
}
