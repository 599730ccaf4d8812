import { expect, test } from 'vitest';
import { wekan } from '@/lib/overlay/hosts/wekan';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://wekan.firm.example/b/aBcD/fair';
const card = (id: string, inside = '') =>
  `<a class="minicard-wrapper js-minicard" href="/b/aBcD/fair/${id}"><div class="minicard"><div class="minicard-title">A&nbsp;brochure</div>${inside}</div></a>`;
const list = (id: string, title: string, cards: string[]) =>
  `<div class="list js-list" id="js-list-${id}"><div class="list-header"><h2 class="list-header-name">${title}</h2></div><div class="list-body">${cards.join('')}</div></div>`;
const lane = (name: string, ...lists: string[]) =>
  `<div class="swimlane">${name && `<div class="swimlane-header">${name}</div>`}${lists.join('')}</div>`;
const page = (...lanes: string[]) => `<div class="board-canvas js-swimlanes">${lanes.join('')}</div>`;

test.for([
  [
    'lists and cards',
    page(lane('', list('1', 'Do', [card('x1')]), list('2', 'Done', []))),
    ['Do (x1)', 'Done ()'],
  ],
  [
    'its own limit, and not as a name',
    page(lane('', list('1', 'Review&nbsp;(<span class="highlight">3</span>/2)', []))),
    ['Review /2 ()'],
  ],
  ['a limit that a team wrote', page(lane('', list('1', 'Review (3)', []))), ['Review (3) ()']],
  [
    'lanes',
    page(lane('Print', list('1', 'Do', [])), lane('Web', list('1', 'Do', []))),
    ['Do () in Print', 'Do () in Web'],
  ],
  [
    'cards that are still on their way',
    page(lane('', list('1', 'Do', ['<div class="sk-spinner"></div>']))),
    ['Do () not all'],
  ],
  [
    'a card without an address',
    page(lane('', list('1', 'Do', ['<a class="minicard-wrapper js-minicard"></a>']))),
    ['Do (?)'],
  ],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(wekan, address, html))).toEqual(expected);
});

test('says what a card says about itself, and that a filter is on', () => {
  const inside = `<div class="minicard-label" title="Print"></div><div class="minicard-members"><span class="member" title="Anna Nowak (anna)"></span></div>`;
  const html = page(lane('', list('1', 'Do', [card('x1', inside)])));
  const board = boardAt(wekan, address, html);
  expect(facts(board)).toMatchObject([
    {
      title: 'A brochure',
      url: 'https://wekan.firm.example/b/aBcD/fair/x1',
      people: ['Anna Nowak'],
      labels: ['Print'],
    },
  ]);
  expect([board.id(), board.isFiltered()]).toEqual(['aBcD', false]);
  const filtered = '<a class="board-header-btn js-open-filter-view emphasis"></a>';
  expect(boardAt(wekan, address, filtered + html).isFiltered()).toBe(true);
});
