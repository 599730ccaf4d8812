import { expect, test } from 'vitest';
import { planka } from '@/lib/overlay/hosts/planka';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://planka.firm.example/boards/1357';
const card = (id: string, inside = '') =>
  `<div data-rbd-draggable-id="card:${id}"><div class="card"><div class="_name_1x2y_3">A&nbsp;brochure</div>${inside}</div></div>`;
const list = (id: string, title: string, cards: string[]) =>
  `<div data-rbd-draggable-id="list:${id}"><div class="_outerWrapper_a1_2"><div class="_header_a1_9 _headerEditable_a1_10"><div class="_headerName_a1_12"><i class="_headerNameColor_a1_13"></i>${title}</div></div>
   <div data-rbd-droppable-id="list:${id}">${cards.join('')}</div></div></div>`;
const page = (...lists: string[]) => `<div data-rbd-droppable-id="board">${lists.join('')}</div>`;

test.for([
  [
    'lists and cards',
    page(list('1', 'Do', [card('11'), card('12')]), list('2', 'Done', [])),
    ['Do (11 12)', 'Done ()'],
  ],
  ['two lists of one name', page(list('1', 'Do', []), list('2', 'Do', [])), ['Do ()', 'Do #2 ()']],
  ['no list whose name is being changed', page('<div data-rbd-draggable-id="list:1"><input></div>'), []],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(planka, address, html))).toEqual(expected);
});

test('says what a card says about itself', () => {
  const inside = `<span class="_labels_1_1"><span><span title="Print" class="_wrapper_2_2">Print</span></span></span><span title="Anna Nowak" class="_user_3_3"></span>`;
  const board = boardAt(planka, address, page(list('1', 'Do', [card('11', inside)])));
  expect(facts(board)).toMatchObject([
    {
      title: 'A brochure',
      url: 'https://planka.firm.example/cards/11',
      people: ['Anna Nowak'],
      labels: ['Print'],
    },
  ]);
  expect(board.id()).toBe('1357');
});
