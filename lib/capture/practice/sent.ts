import { type Markup, markup } from './markup.ts';
import type { PracticeMessage, PracticeThread } from './requests.ts';

export interface PracticeWords {
  notice: string;
  hint: string;
  inbox: string;
  back: string;
  archive: string;
  showMessage: string;
}

/** Ids as Gmail makes them: the upper bits tell the time, the lower ones which message it is. */
function messageId(sentAt: number, thread: number, message: number): bigint {
  return (BigInt(Math.trunc(sentAt)) << 20n) + BigInt(thread * 64 + message + 1);
}

export const hex = (id: bigint) => id.toString(16);
export const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
export interface Sent {
  message: PracticeMessage;
  at: number;
  id: bigint;
}

/** A thread's messages with their times and ids. */
export function sentMessages(thread: PracticeThread, index: number, now: number): Sent[] {
  return thread.messages.map((message, place) => {
    const at = now - message.minutesAgo * 60_000;
    return { message, at, id: messageId(at, index, place) };
  });
}

/** A person as Gmail marks one. */
export function person([name, email]: PracticeMessage['from'], className: string): Markup {
  return markup('span', { class: className, email, name, 'data-hovercard-id': email }, name);
}
