import { encodeToken } from '../sites/gmail/ids.ts';
import { type Markup, markup } from './markup.ts';
import { practiceAccount, type PracticeThread } from './requests.ts';
import { hex, longDate, person, type PracticeWords, type Sent, sentMessages } from './sent.ts';

function messageView({ message, at, id }: Sent, words: PracticeWords): Markup {
  const date = longDate.format(at);
  const head = markup(
    'div',
    { class: 'gs' },
    markup('span', { class: 'face', 'aria-hidden': 'true' }, message.from[0].slice(0, 1)),
    markup(
      'div',
      { class: 'gF' },
      person(message.from, 'gD'),
      markup('span', { class: 'go', 'aria-hidden': 'true' }, message.from[1]),
      markup(
        'div',
        { class: 'hb' },
        markup('span', { class: 'g2', email: practiceAccount, name: 'me' }, 'to me'),
      ),
    ),
    markup(
      'div',
      { class: 'gH' },
      markup('div', { class: 'gK' }, markup('span', { class: 'g3', title: date }, date)),
    ),
  );
  const ids = { 'data-message-id': `#msg-f:${id}`, 'data-legacy-message-id': hex(id) };
  if (message.isFolded) {
    return markup(
      'div',
      { class: 'kv', role: 'listitem', title: words.showMessage },
      markup(
        'div',
        { class: 'adf ads', ...ids },
        head,
        markup('div', { class: 'iA g6' }, message.text.join(' ')),
      ),
    );
  }
  const paragraphs = message.text.map((text) => markup('p', {}, text));
  return markup(
    'div',
    { class: 'h7', role: 'listitem' },
    markup(
      'div',
      { class: 'adn ads', ...ids },
      head,
      markup(
        'div',
        { class: 'ii gt' },
        markup('div', { class: 'a3s aiL' }, markup('div', { dir: 'ltr' }, ...paragraphs)),
      ),
    ),
  );
}

/** An open thread. */
export function threadView(thread: PracticeThread, index: number, now: number, words: PracticeWords): Markup {
  const sent = sentMessages(thread, index, now);
  const first = sent[0]?.id ?? 0n;
  return markup(
    'div',
    {
      class: 'view',
      'data-view': encodeToken(`thread-f:${first}`),
      'data-ids': sent.map(({ id }) => hex(id)).join(' '),
      hidden: '',
    },
    markup('a', { class: 'back', href: '#inbox' }, `← ${words.back}`),
    markup(
      'div',
      { class: 'nH a98 iY' },
      markup(
        'div',
        { class: 'ha' },
        markup(
          'h2',
          { class: 'hP', 'data-thread-perm-id': `thread-f:${first}`, 'data-legacy-thread-id': hex(first) },
          thread.subject,
        ),
      ),
      markup('div', { role: 'list' }, ...sent.map((each) => messageView(each, words))),
    ),
  );
}
