import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { makeRule } from '@/lib/overlay/pointing/make-rule';
import { boardRuleSchema } from '@/lib/overlay/rule';
import { ruleHost } from '@/lib/overlay/rule-host';
import { told } from '../../../support/host-page';

function pageOf(html: string): Document {
  const window = new Window({ url: 'https://boards.firm.example/boards/7' });
  window.document.body.innerHTML = html;
  return window.document as unknown as Document;
}

function pointed(html: string, column: string, card: string) {
  const document = pageOf(html);
  const at = (selector: string) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  const rule = makeRule(at(column), at(card));
  if (!rule) return { rule, board: [] };
  // It goes through a message and the browser's storage.
  const kept = boardRuleSchema().parse(JSON.parse(JSON.stringify(rule)));
  const host = ruleHost(kept, new URL(document.URL), []);
  const board = host.probe(document);
  return { rule, board: board ? told(board) : ['no board'] };
}

/** Around every board: a page has lists and headings of its own. */
const around = (board: string) => `
  <header><h1>Spring campaign</h1><ul><li class="nav-item"><a href="/home">Home</a></li><li class="nav-item"><a href="/me">Me</a></li></ul></header>
  <div><aside><ul><li>Filters</li><li>Members</li></ul></aside><main>${board}</main></div>
  <footer><div>Help</div><div>About</div></footer>`;

const list = (name: string, cards: string[], extra = '') =>
  `<div class="list"><div class="list-head"><h2>${name}</h2></div><ul class="cards">${cards
    .map((card) => `<li class="card" id="${card}"><a href="/c/${card}">Card ${card}</a></li>`)
    .join('')}</ul>${extra}</div>`;

const plain = (name: string, cards: string[]) =>
  `<div><div>${name}</div>${cards.map((card) => `<div><div>${card}</div><div>Anna</div></div>`).join('')}<div><button>Add</button></div></div>`;

const hashed = (name: string, cards: string[]) =>
  `<div class="css-1q2w3e flex"><div class="css-9zx8c7"><span class="css-44a1b2">${name}</span><span class="css-77d8e9">${cards.length}</span></div><div class="css-0plm9o">${cards
    .map((card) => `<div class="css-5t6y7u"><p class="css-aa11bb">${card}</p></div>`)
    .join('')}</div><button class="css-3e4r5t">Add a card</button></div>`;

const modules = (name: string, cards: string[]) =>
  `<section class="Column_root__x7Fa2"><h3 class="Column_title__Qw3e4">${name}</h3><div class="Column_list__98Zx1">${cards
    .map(
      (card) =>
        `<article class="Card_root__aB12c" data-card-id="k-${card}"><div class="Card_body__k9Lm2">${card}</div></article>`,
    )
    .join('')}</div></section>`;

describe('a rule made from one column and one card', () => {
  test.for([
    [
      'lists in lists',
      list('To do', ['a1', 'a2']) + list('Doing', ['b1']) + list('Done', []),
      '.list:nth-of-type(2)',
      '#b1',
      ['To do (a1 a2)', 'Doing (b1)', 'Done ()'],
      '.list',
    ],
    [
      'two columns of one name, and a button for one more',
      `<div id="board">${list('Doing', ['a1'])}${list('Doing', ['b1', 'b2'])}<div class="list list-new"><button>Add a list</button></div></div>`,
      '.list',
      '#a1',
      ['Doing (a1)', 'Doing #2 (b1 b2)'],
      '.list',
    ],
    [
      'a table',
      `<table><thead><tr><th>To do</th><th>Doing</th><th>Done</th></tr></thead><tbody><tr>
        <td><div>a</div><div>b</div></td><td><div>c</div></td><td></td></tr></tbody></table>`,
      'td',
      'td div:nth-of-type(2)',
      ['To do (a b)', 'Doing (c)', 'Done ()'],
      'body > div > main > table > tbody > tr > td',
    ],
    [
      'a table pointed at by its head',
      `<table><thead><tr><th>To do</th><th>Doing</th></tr></thead><tbody><tr>
        <td><div>a</div><div>b</div></td><td><div>c</div></td></tr></tbody></table>`,
      'th:nth-of-type(2)',
      'td div',
      ['To do (a b)', 'Doing (c)'],
      'body > div > main > table > tbody > tr > td',
    ],
    [
      'class names that a build makes up',
      `<div class="css-fl4x9">${hashed('To do', ['a', 'b'])}${hashed('Doing', ['c'])}${hashed('Done', [])}</div>`,
      'main > div > div:nth-of-type(2)',
      'p',
      ['To do 2 (a b)', 'Doing 1 (c)', 'Done 0 ()'],
      'body > div > main > div > div',
    ],
    [
      'class names with a part that a build makes up',
      `<div>${modules('To do', ['a', 'b'])}${modules('Doing', ['c'])}${modules('Done', [])}</div>`,
      'section:nth-of-type(2)',
      'article',
      ['To do (k-a k-b)', 'Doing (k-c)', 'Done ()'],
      '[class*="Column_root__"]',
    ],
    [
      'no marks at all',
      `<div>${plain('To do', ['a', 'b', 'c'])}${plain('Doing', ['d'])}${plain('Done', [])}</div>`,
      'main > div > div',
      'main > div > div > div:nth-of-type(2)',
      ['To do (a b c)', 'Doing (d)', 'Done ()'],
      'body > div > main > div > div',
    ],
    [
      'cards in cards',
      `<div class="column"><h3>To do</h3><div class="card" data-id="1">One<div class="subs"><div class="card" data-id="1a">Part</div></div></div><div class="card" data-id="2">Two</div></div>
       <div class="column"><h3>Doing</h3><div class="card" data-id="3">Three</div></div>`,
      '.column',
      '.card',
      ['To do (1 2)', 'Doing (3)'],
      '.column',
    ],
    [
      'the name and the count in one heading',
      `<div><div class="stage"><h3>To do <b>2</b></h3><p class="task">a</p><p class="task">b</p></div>
       <div class="stage"><h3>Doing <b>1</b></h3><p class="task">c</p></div></div>`,
      '.stage',
      '.task',
      ['To do 2 (a b)', 'Doing 1 (c)'],
      '.stage',
    ],
    [
      'names that are only said, and cards of one name',
      `<ul role="list" aria-label="To do"><li role="listitem">Call</li><li role="listitem">Call</li></ul>
       <ul role="list" aria-label="Doing"><li role="listitem">Write</li></ul>`,
      'main > ul',
      'main li',
      ['To do (? ?)', 'Doing (?)'],
      '[role="list"]',
    ],
    [
      'classes that say how things look, and wrappers around what is marked',
      ['To do', 'Doing']
        .map(
          (name) =>
            `<div class="relative"><div class="rounded p-4"><div class="flex mb-4"><h3 class="font-bold">${name}</h3><div class="relative"><button>…</button></div></div>
             <div class="space-y-3">${['1', '2'].map((n) => `<div class="relative"><div class="p-2" draggable="true" data-key="${name.charAt(0)}${n}"><h4>Card</h4></div></div>`).join('')}</div></div></div>`,
        )
        .join(''),
      'main > .relative',
      '.space-y-3 > .relative',
      ['To do (T1 T2)', 'Doing (D1 D2)'],
      'body > div > main > div',
    ],
    [
      'columns and cards marked each by its own name, and a head that is marked apart',
      `<div data-testid="column-todo"><div data-testid="board.head"><span>To do</span></div><div data-testid="board.cards"><p>a</p><p>b</p></div></div>
       <div data-testid="column-doing"><div data-testid="board.head"><span>Doing</span></div><div data-testid="board.cards"><p>c</p></div></div>`,
      'main > div',
      'p',
      ['To do (a b)', 'Doing (c)'],
      '[data-testid^="column-"]',
    ],
    [
      'lanes',
      ['North', 'South']
        .map(
          (lane) =>
            `<section><h2>${lane}</h2><div><div data-testid="cell"><h3>To do</h3><i data-testid="card" data-id="${lane}1">x</i></div>
             <div data-testid="cell"><h3>Doing</h3><i data-testid="card" data-id="${lane}2">y</i></div></div></section>`,
        )
        .join(''),
      '[data-testid=cell]',
      '[data-testid=card]',
      ['To do (North1)', 'Doing (North2)', 'To do #2 (South1)', 'Doing #2 (South2)'],
      '[data-testid="cell"]',
    ],
  ] as const)('%s', ([_shape, html, column, card, expected, selector]) => {
    const { rule, board } = pointed(around(html), column, card);
    expect(board).toEqual(expected);
    expect(rule).toMatchObject({ column: selector });
  });

  test('that stands in no column is none', () => {
    const html = around(list('To do', ['a']) + list('Doing', ['b']));
    expect(pointed(html, '.list', 'header li').rule).toBeNull();
    expect(pointed(html, '.list', '.list').rule).toBeNull();
  });

  test.for([
    ['a heading', '<b>Web</b><small>#%</small><h4><a href="/c/%">Newsletter %</a></h4>', 'h4'],
    [
      'what is named so',
      '<b>Web</b><small>FAIR-%</small><i class="card-summary">News %</i>',
      '.card-summary',
    ],
    ['the first words that are long enough', '<b>Web</b><small>#%</small><i>Newsletter %</i>', ':scope > i'],
  ] as const)('knows a title by %s', ([_how, card, expected]) => {
    const column = (name: string, ...numbers: number[]) =>
      `<div class="column"><h3>${name}</h3>${numbers.map((n) => `<div class="card">${card.replaceAll('%', String(n))}</div>`).join('')}<div class="card"></div></div>`;
    const { rule } = pointed(around(column('To do', 1, 2) + column('Doing', 3)), '.column', '.card');
    expect(rule).toMatchObject({ cardTitle: expected });
  });

  test('says what a card is called and where it opens, and what scrolls its column', () => {
    const html = around(
      (list('To do', ['a', 'b']) + list('Doing', ['c'])).replaceAll(
        'class="cards"',
        'class="cards" style="overflow-y: auto"',
      ),
    );
    expect(pointed(html, '.list', '.card').rule).toMatchObject({ link: 'a@href', scroller: '.cards' });
  });
});
