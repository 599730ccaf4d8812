import { type Markup, markup } from './markup.ts';
import { practiceAccount, practiceThreads } from './requests.ts';
import { row } from './row.ts';
import type { PracticeWords } from './sent.ts';
import { threadView } from './thread.ts';

/** Ten o'clock this morning, or yesterday's where it is earlier. */
function morningOf(now: number): number {
  const ten = new Date(now).setHours(10, 0, 0, 0);
  return ten <= now ? ten : ten - 86_400_000;
}

/**
 * The practice inbox: a list and the threads behind it in Gmail's own markup, all in one page as Gmail keeps them, one
 * on show. The newest mails came in this morning, the same all day, so that a mail is known again after a reload.
 */
export function practiceInbox(now: number, words: PracticeWords): Markup {
  const newest = morningOf(now);
  const account = `Google Account: Practice (${practiceAccount})`;
  const rows = practiceThreads.map((thread, index) => row(thread, index, newest, words));
  const views = practiceThreads.map((thread, index) => threadView(thread, index, newest, words));
  return markup(
    'div',
    { class: 'practice' },
    markup(
      'div',
      { class: 'notice', role: 'note' },
      markup('strong', {}, words.notice),
      markup('span', {}, words.hint),
    ),
    markup(
      'div',
      { class: 'bar' },
      markup('span', { class: 'box' }, words.inbox),
      markup(
        'a',
        {
          class: 'gb',
          'aria-label': account,
          href: 'https://accounts.google.com/SignOutOptions',
          'data-inert': '',
        },
        'P',
      ),
    ),
    markup(
      'div',
      { class: 'nH bkK' },
      markup(
        'div',
        { class: 'view', 'data-view': 'inbox', role: 'main' },
        markup(
          'div',
          { class: 'Cp' },
          markup('table', { class: 'cf', role: 'grid' }, markup('tbody', {}, ...rows)),
        ),
      ),
      ...views,
    ),
  );
}
