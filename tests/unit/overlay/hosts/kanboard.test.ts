import { expect, test } from 'vitest';
import { kanboard } from '@/lib/overlay/hosts/kanboard';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://kanban.firm.example/board/7';
const head = (id: string, title: string) =>
  `<th class="board-column-header" data-column-id="${id}"><div class="board-column-collapsed"><span>1</span></div>
   <div class="board-column-expanded"><span class="board-column-title"><span class="dropdown"><a class="dropdown-menu">${title} <i></i></a><ul><li>Ukryj</li></ul></span></span></div></th>`;
const list = (id: string, cards: string[], { lane = '1', limit = 0 } = {}) =>
  `<tr><td><div class="board-task-list board-column-expanded" data-column-id="${id}" data-swimlane-id="${lane}" data-task-limit="${limit}">${cards.join('')}</div>
   <div class="board-task-list board-column-collapsed" data-column-id="${id}"></div></td></tr>`;
const card = (id: string, inside = '') =>
  `<div class="task-board" data-task-id="${id}" data-task-url="/?controller=TaskViewController&task_id=${id}"><div class="task-board-title"><a title="View">A&nbsp;brochure</a></div>${inside}</div>`;
const page = (heads: string[], ...rows: string[]) =>
  `<h1><span class="title">Fair</span></h1><div id="board-container"><table id="board" data-project-id="7"><tr>${heads.join('')}</tr>${rows.join('')}</table></div>`;
const lane = (id: string, name: string) =>
  `<tr id="swimlane-${id}"><th class="board-swimlane-header">${name} <span>(4)</span></th></tr>`;

test.for([
  [
    'columns with its own limits, and no folded twin',
    page([head('1', 'Gotowe'), head('2', 'W toku')], list('1', [card('11')]), list('2', [], { limit: 3 })),
    ['Gotowe (11)', 'W toku /3 ()'],
  ],
  [
    'lanes',
    page(
      [head('1', 'Ready')],
      lane('1', 'Print'),
      list('1', [card('1')]),
      lane('2', 'Web'),
      list('1', [card('2')], { lane: '2' }),
    ),
    ['Ready (1) in Print', 'Ready (2) in Web'],
  ],
  [
    'two columns of one name',
    page([head('1', 'A'), head('2', 'A')], list('1', []), list('2', [])),
    ['A ()', 'A #2 ()'],
  ],
  ['no column whose header is being rebuilt', page([], list('1', [])), []],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(kanboard, address, html))).toEqual(expected);
});

test.for([
  ['4d', 4],
  ['Days in this column 12d', 12],
  ['~5h', 0],
  ['&lt;15m', 0],
] as const)('an age of %s is %s days', ([said, days]) => {
  const inside = `<div class="task-icon-age"><span class="task-icon-age-total">90d</span><span class="task-icon-age-column">${said}</span></div>`;
  const [fact] = facts(boardAt(kanboard, address, page([head('1', 'A')], list('1', [card('1', inside)]))));
  const day = new Date(fact?.since ?? 0);
  day.setDate(day.getDate() + days);
  expect(day.toDateString()).toBe(new Date().toDateString());
});

test('says what a card says about itself, and knows its board and a search', () => {
  const inside = `<span class="task-board-assignee"><a title="Change assignee">Anna Nowak</a></span><div class="task-board-category"><a title="Change category">Print</a></div>`;
  const html = page([head('1', 'A')], list('1', [card('1', inside)]));
  const board = boardAt(kanboard, address, html);
  expect(facts(board)).toEqual([
    {
      title: 'A brochure',
      url: 'https://kanban.firm.example/?controller=TaskViewController&task_id=1',
      people: ['Anna Nowak'],
      labels: ['Print'],
      isBlocked: false,
      isSubtask: false,
    },
  ]);
  expect([board.id(), board.name(), board.isFiltered()]).toEqual(['7', 'Fair', false]);
  const searched = boardAt(kanboard, address, `<input name="search" value="assignee:me">${html}`);
  expect(searched.isFiltered()).toBe(true);
});
