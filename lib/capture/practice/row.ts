import { encodeToken } from '../sites/gmail/ids.ts';
import { type Markup, markup } from './markup.ts';
import type { PracticeThread } from './requests.ts';
import { hex, longDate, person, type PracticeWords, sentMessages } from './sent.ts';

const timeOnly = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
const shortDate = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });

/** A thread's row in the list. */
export function row(thread: PracticeThread, index: number, now: number, words: PracticeWords): Markup {
  const sent = sentMessages(thread, index, now);
  const first = sent[0]?.id ?? 0n;
  const last = sent.at(-1);
  if (!last) return markup('tr');
  const people = [...new Map(sent.map(({ message }) => [message.from[1], message.from])).values()];
  const isToday = new Date(now).toDateString() === new Date(last.at).toDateString();
  const date = longDate.format(last.at);
  const token = encodeToken(`thread-f:${first}`);
  return markup(
    'tr',
    {
      class: `zA ${thread.isUnread ? 'zE' : 'yO'}`,
      id: `:p${index}`,
      role: 'row',
      draggable: 'true',
      'data-open': token,
      tabindex: '0',
    },
    markup(
      'td',
      { class: 'yX xY' },
      markup(
        'div',
        { class: 'yW' },
        ...people.map((from) =>
          markup('span', { class: 'bA4' }, person(from, thread.isUnread ? 'zF' : 'yP')),
        ),
      ),
    ),
    markup(
      'td',
      { class: 'xY a4W' },
      markup(
        'div',
        { class: 'xS', role: 'link' },
        markup(
          'div',
          { class: 'xT' },
          markup(
            'div',
            { class: 'y6' },
            markup(
              'span',
              { class: 'bog' },
              markup(
                'span',
                {
                  'data-thread-id': `#thread-f:${first}`,
                  'data-legacy-thread-id': hex(first),
                  'data-legacy-last-message-id': hex(last.id),
                },
                thread.subject,
              ),
            ),
          ),
          markup('span', { class: 'y2' }, ` - ${last.message.text.join(' ')}`),
        ),
      ),
    ),
    markup(
      'td',
      { class: 'xW xY' },
      markup(
        'span',
        { title: date, 'aria-label': date },
        markup('span', {}, isToday ? timeOnly.format(last.at) : shortDate.format(last.at)),
      ),
    ),
    markup(
      'td',
      { class: 'bq4 xY' },
      markup(
        'ul',
        { class: 'bqY', role: 'toolbar' },
        markup('li', { class: 'bqX brq', role: 'none', 'data-tooltip': words.archive, title: words.archive }),
      ),
    ),
  );
}
