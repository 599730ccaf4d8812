import { expect, test } from 'vitest';
import { asana } from '@/lib/overlay/hosts/asana';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://app.asana.com/1/111/project/222/board/333';
const card = (id: string, inside = '') =>
  `<div class="BoardCardLayout BoardCard-layout" data-task-id="${id}"><span class="BoardCard-taskName">A brochure</span>${inside}</div>`;
const column = (title: string, cards: string[], scroller = true) =>
  `<div class="BoardColumn BoardBody-column"><div class="BoardColumn-dragHandle"><div class="BoardColumnHeader"><h3 class="BoardColumnHeaderTitle">${title}</h3></div></div>
   <div class="BoardColumnScrollableContainer"><div ${scroller ? 'data-testid="VerticalScroller"' : ''}><div class="BoardColumnScrollableContainer-cardsList">${cards.join('')}</div></div></div></div>`;

test.for([
  ['spaces that do not break', column('In&nbsp;Progress', [card('1'), card('2')]), ['In Progress (1 2)']],
  ['two columns of one name', column('Do', []) + column('Do', []), ['Do ()', 'Do #2 ()']],
  ['a column that may not be loaded', column('Do', [card('1')], false), ['Do (1) not all']],
  ['no column without its header', '<div class="BoardColumn"></div>', []],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(asana, address, html))).toEqual(expected);
});

test.for([
  [address, '222'],
  ['https://app.asana.com/1/111/project/222/task/444', '222'],
  ['https://app.asana.com/0/222/444', '222'],
] as const)('the board at %s is %s', ([url, id]) => {
  expect(boardAt(asana, url, column('Do', [])).id()).toBe(id);
});

test('says what a card says about itself, and follows the theme', () => {
  const inside = `<div class="AvatarPhoto" aria-label="Anna Nowak"></div>
    <div class="BoardCardCustomPropertiesAndTags-cellWrapper">Print</div><a href="/1/111/project/222/task/1"></a>`;
  const board = boardAt(asana, address, column('Do', [card('1', inside)]));
  expect(facts(board)).toMatchObject([
    {
      title: 'A brochure',
      url: 'https://app.asana.com/1/111/project/222/task/1',
      people: ['Anna Nowak'],
      labels: ['Print'],
    },
  ]);
  expect(board.isDark()).toBe(false);
});
