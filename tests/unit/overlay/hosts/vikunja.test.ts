import { expect, test } from 'vitest';
import { vikunja } from '@/lib/overlay/hosts/vikunja';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://vikunja.firm.example/projects/3/12';
const card = (id: string, inside = '') =>
  `<li class="task-item" data-task-id="${id}"><div class="task kanban-card" data-task-id="${id}"><a class="kanban-card__title-link" href="/tasks/${id}">A&nbsp;brochure</a>${inside}</div></li>`;
const bucket = (title: string, cards: string[], { limit = '', tasks = true } = {}) =>
  `<li class="bucket"><div class="bucket-header"><h2 class="title input">\n ${title}\n</h2>${limit && `<span class="limit">${limit}</span>`}</div>${tasks ? `<ul class="tasks">${cards.join('')}</ul>` : ''}</li>`;
const page = (...buckets: string[]) =>
  `<h1 class="project-title">Fair</h1><div class="kanban kanban-bucket-container"><ul class="kanban-bucket-container">${buckets.join('')}</ul><div class="bucket new-bucket"></div></div>`;

test.for([
  [
    'buckets, each card once',
    page(bucket('Do', [card('1'), card('2')]), bucket('Done', [])),
    ['Do (1 2)', 'Done ()'],
  ],
  ['its counter and its own limit', page(bucket('Do', [card('1')], { limit: '27/30' })), ['Do 27/30 (1)']],
  ['its counter alone', page(bucket('Do', [card('1')], { limit: '27' })), ['Do 27 (1)']],
  ['a folded bucket', page(bucket('Do', [], { tasks: false })), ['Do () not all']],
  ['two buckets of one name', page(bucket('Do', []), bucket('Do', [])), ['Do ()', 'Do #2 ()']],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(vikunja, address, html))).toEqual(expected);
});

test('says what a card says about itself, and that a filter is on', () => {
  const inside = `<span class="label-wrapper"><span class="tag">Print</span></span><div class="assignees"><span class="user"><img alt="Anna Nowak"></span></div>`;
  const html = page(bucket('Do', [card('1', inside)]));
  const board = boardAt(vikunja, address, html);
  expect(facts(board)).toMatchObject([
    {
      title: 'A brochure',
      url: 'https://vikunja.firm.example/tasks/1',
      people: ['Anna Nowak'],
      labels: ['Print'],
    },
  ]);
  expect([board.id(), board.name(), board.isFiltered()]).toEqual(['3', 'Fair', false]);
  expect(boardAt(vikunja, `${address}?filter=done%20%3D%20false`, html).isFiltered()).toBe(true);
});
