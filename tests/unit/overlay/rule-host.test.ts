import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { boardOn } from '@/lib/overlay/board-of';
import { boardHosts } from '@/lib/overlay/hosts';
import { type BoardRule, boardRuleSchema } from '@/lib/overlay/rule';
import { ruleHost } from '@/lib/overlay/rule-host';
import { told } from '../../support/host-page';

const rule: BoardRule = {
  column: '.stage',
  title: 'h3',
  header: 'h3',
  room: 4,
  card: '.task',
  cardTitle: 'b',
  cardId: 'a@href',
  link: 'a@href',
};
const page = (id: string) =>
  `<h1>Fair</h1><div class="stage"><h3>Do</h3><div class="task"><a href="/c/${id}/1-x"><b>Flyer</b></a></div></div>`;

function at(url: string, given: BoardRule, html = page('aa11')) {
  const window = new Window({ url });
  window.document.body.innerHTML = html;
  const location = window.location as unknown as Location;
  const hosts = [ruleHost(given, location, boardHosts), ...boardHosts];
  return { window, found: boardOn(hosts, location, window.document as unknown as Document) };
}

test('a rule makes a host of its own at any address, whose cards have what others have', () => {
  const { found } = at('https://boards.firm.example/boards/7', rule);
  expect(found?.host.name).toBe('boards.firm.example');
  expect(found && told(found.board)).toEqual(['Do (/c/aa11/1-x)']);
  const [column] = found?.board.columns() ?? [];
  const [card] = column && found ? found.board.cards(column) : [];
  expect(card && found?.board.facts(card)).toMatchObject({
    title: 'Flyer',
    url: 'https://boards.firm.example/c/aa11/1-x',
  });
});

test('on a place of a known tool it is that tool, and its boards keep what is kept for them', () => {
  const { found } = at('https://trello.com/b/AbCd1234/fair', rule);
  expect(found?.host.name).toBe('Trello');
  expect(found?.board.id()).toBe('AbCd1234');
  expect(found && told(found.board)).toEqual(['Do (aa11)']);
});

test.for([
  ['https://boards.firm.example/boards/7?view=mine', '/boards/7'],
  ['https://boards.firm.example/board?show=all&project_id=7&q=x', '/board?show=all&project_id=7'],
  ['https://boards.firm.example/app#/boards/7?q=x', '/boards/7'],
  ['https://boards.firm.example/#top', '/'],
] as const)('%s is the board %s', ([url, id]) => {
  expect(at(url, rule).found?.board.id()).toBe(id);
});

test.for([
  ['https://boards.firm.example/boards/7?filter=mine', true],
  ['https://boards.firm.example/boards/7?view=mine&q=flyer', true],
  ['https://boards.firm.example/boards/7?view=mine&q=', false],
] as const)('%s shows only some of its cards: %s', ([url, isFiltered]) => {
  expect(at(url, rule).found?.board.isFiltered()).toBe(isFiltered);
});

test('a card that opens over its board, below its address, leaves it the board it was', () => {
  const { window, found } = at('https://boards.firm.example/boards/7', rule);
  expect(found?.board.id()).toBe('/boards/7');
  window.happyDOM.setURL('https://boards.firm.example/boards/7/cards/3');
  expect(found?.board.id()).toBe('/boards/7');
  // Other columns there are another board's.
  window.document.body.innerHTML = page('bb22');
  expect(found?.board.id()).toBe('/boards/7/cards/3');
});

test.for([
  ['nothing any more', { ...rule, column: '.gone' }],
  ['no name', { ...rule, title: 'h6' }],
  ['what is no selector', { ...rule, column: '..' }],
  ['no card by what is no selector', { ...rule, cardId: 'a[@href' }],
] as const)('a rule that finds %s paints nothing', ([_what, given]) => {
  expect(at('https://boards.firm.example/boards/7', given).found).toBeNull();
});

test('a known tool is known again where the rule for its place finds nothing', () => {
  const html =
    '<h1 data-testid="board-name-display">Fair</h1><div data-testid="list"><div data-testid="list-header"><h2 data-testid="list-name">Do</h2></div></div>';
  const { found } = at('https://trello.com/b/AbCd1234/fair', rule, html);
  expect(found && told(found.board)).toEqual(['Do ()']);
});

test.for([
  [{ ...rule, column: '' }],
  [{ ...rule, room: -1 }],
  [{ ...rule, card: 'x'.repeat(601) }],
  [{}],
  ['.stage'],
])('a rule that was kept wrongly is none: %j', ([kept]) => {
  expect(boardRuleSchema().safeParse(kept).success).toBe(false);
});
