import { expect, test } from 'vitest';
import { trello } from '@/lib/overlay/hosts/trello';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://trello.com/b/AbCd1234/sales-fair';
const card = (link: string, { title = 'A&nbsp;brochure\n  for Sales', attributes = '', inside = '' } = {}) =>
  `<li data-testid="list-card" ${attributes}><div data-testid="trello-card">
     <a data-testid="card-name" ${link && `href="/c/${link}"`}>${title}</a>${inside}</div></li>`;
const list = (title: string, cards: string[], { limit = '', name = 'h2' } = {}) =>
  `<li data-testid="list-wrapper"><div data-testid="list">
     <div data-testid="list-header"><${name} data-testid="list-name${name === 'h2' ? '' : '-textarea'}">${title}</${name}>${limit && `<span data-testid="list-limits-badge">${limit}</span>`}</div>
     <ol data-testid="list-cards">${cards.join('')}</ol></div></li>`;
const page = (...lists: string[]) =>
  `<h1 data-testid="board-name-display">Sales Fair</h1><ol id="board">${lists.join('')}</ol>`;

test.for([
  [
    'columns and cards',
    page(list('To Do', [card('aa11/1-x'), card('bb22/2-y')]), list('Done', [])),
    ['To Do (aa11 bb22)', 'Done ()'],
  ],
  ['a limit of its own', page(list('Review', [card('aa11/1-x')], { limit: '3 / 5' })), ['Review 3/5 (aa11)']],
  ['two lists of one name', page(list('Doing', []), list('Doing', [])), ['Doing ()', 'Doing #2 ()']],
  ['a card that is not drawn yet', page(list('Doing', ['<li data-testid="list-card"></li>'])), ['Doing (?)']],
  ['a name being changed', page(list('Doing [3]', [], { name: 'textarea' })), ['Doing [3] ()']],
  ['spaces of all kinds', page(list(' In&nbsp;\n progress ', [])), ['In progress ()']],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(trello, address, html))).toEqual(expected);
});

test('says what a card says about itself', () => {
  const inside = `<button data-testid="card-front-member"><img alt="Anna Nowak (anna)" title="Anna Nowak (anna)"></button>
    <span data-testid="compact-card-label" aria-label="Color: red, title: “Print”"></span>`;
  expect(facts(boardAt(trello, address, page(list('To Do', [card('aa11/1-x', { inside })]))))).toEqual([
    {
      title: 'A brochure for Sales',
      url: 'https://trello.com/c/aa11/1-x',
      people: ['Anna Nowak'],
      labels: ['Color: red, title: “Print”'],
      isBlocked: false,
      isSubtask: false,
    },
  ]);
});

test('a card whose date is ticked off is done, wherever it stands', () => {
  const inside = '<span data-testid="badge-due-date-completed">1 Nov</span>';
  expect(
    facts(boardAt(trello, address, page(list('Doing', [card('aa11/1-x', { inside })]))))[0],
  ).toMatchObject({
    isDone: true,
  });
});

test('a link that is no address of the web is none', () => {
  const bad = card('').replace('<a ', '<a href="javascript:alert(1)" ');
  expect(facts(boardAt(trello, address, page(list('To Do', [bad]))))[0]).not.toHaveProperty('url');
});

test('a filter leaves its cards in the page, hidden: they are not counted, and it is said', () => {
  const board = boardAt(
    trello,
    address,
    page(list('To Do', [card('aa11/1-x'), card('bb22/2-y', { attributes: 'hidden' })])),
  );
  expect(told(board)).toEqual(['To Do (aa11)']);
  expect(board.isFiltered()).toBe(true);
});

test('a card that is opened over the board leaves it the board it was', () => {
  const board = boardAt(trello, address, page(list('To Do', [])));
  expect([board.id(), board.name()]).toEqual(['AbCd1234', 'Sales Fair']);
  const behind = boardAt(trello, 'https://trello.com/c/aa11/1-x', page(list('To Do', [])));
  expect(behind.id()).toBe('Sales Fair');
});

test.for([
  'https://trello.com/u/anna/boards',
  'https://trello.com.example/b/AbCd1234/x',
  'http://trello.com/b/AbCd1234/x',
])('is not looked for at %s', (url) => {
  expect(trello.match(new URL(url))).toBe(false);
});
