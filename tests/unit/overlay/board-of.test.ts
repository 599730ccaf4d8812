import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { boardOn } from '@/lib/overlay/board-of';
import { boardHosts } from '@/lib/overlay/hosts';
import { trello } from '@/lib/overlay/hosts/trello';
import { dataCenter } from '../../support/jira-pages';

const { head, cell, lane, page: jiraPage } = dataCenter;
const plankaPage =
  '<div data-rbd-droppable-id="board"><div data-rbd-draggable-id="list:1"><div class="_header_a"><div class="_headerName_a">Do</div></div></div></div>';
const trelloPage = (cards: string) =>
  `<h1 data-testid="board-name-display">Fair</h1><div data-testid="list"><div data-testid="list-header"><h2 data-testid="list-name">Do</h2></div><ol>${cards}</ol></div>`;

function windowAt(url: string, html: string): Window {
  const window = new Window({ url });
  window.document.body.innerHTML = html;
  return window;
}
const found = (window: Window) =>
  boardOn(boardHosts, window.location as unknown as Location, window.document as unknown as Document);
const trelloOn = (window: Window) => {
  const board = trello.probe(window.document as unknown as Document);
  if (!board) throw new Error('no board');
  return board;
};

test.for([
  ['Planka', 'https://boards.firm.example/boards/7', plankaPage],
  [
    'Jira',
    'https://boards.firm.example/boards/7',
    jiraPage([head('1', 'Do')], lane('1', '', [cell('1', [])])),
  ],
  ['Trello', 'https://trello.com/b/AbCd1234/fair', trelloPage('')],
  [undefined, 'https://boards.firm.example/boards/7', '<h1>Settings</h1>'],
  [undefined, 'https://boards.firm.example/boards/7', trelloPage('')],
] as const)('the page says that it is of %s, at %s', ([name, url, html]) => {
  expect(found(windowAt(url, html))?.host.name).toBe(name);
});

test('a card that opens over its board leaves it the board it was, and another board is another one', () => {
  const window = windowAt('https://trello.com/b/AbCd1234/fair', trelloPage(''));
  expect(trelloOn(window).id()).toBe('AbCd1234');
  window.happyDOM.setURL('https://trello.com/c/aa11/1-x');
  expect(trelloOn(window).id()).toBe('AbCd1234');
  const name = window.document.querySelector('h1');
  if (name) name.textContent = 'Another';
  expect(trelloOn(window).id()).toBe('Another');
});

test('5,000 cards and a title of 10,000 characters are read whole', () => {
  const long = 'x'.repeat(10_000);
  const card = `<li data-testid="list-card"><a data-testid="card-name" href="/c/aa11/1-x">${long}</a></li>`;
  const board = trelloOn(windowAt('https://trello.com/b/AbCd1234/fair', trelloPage(card.repeat(5_000))));
  const [column] = board.columns();
  const cards = column ? board.cards(column) : [];
  expect(cards).toHaveLength(5_000);
  expect(cards.slice(0, 1).map((each) => board.facts(each).title)).toEqual([long]);
});

test.for([
  ['rgb(29, 33, 37)', true],
  ['rgb(255, 255, 255)', false],
  ['rgba(0, 0, 0, 0)', false],
  ['', false],
] as const)('a page painted %s is dark: %s', ([color, isDark]) => {
  const window = windowAt('https://boards.firm.example/boards/7', plankaPage);
  window.document.body.style.backgroundColor = color;
  expect(found(window)?.board.isDark()).toBe(isDark);
});
