import { expect, test } from 'vitest';
import { github } from '@/lib/overlay/hosts/github';
import { boardAt, facts, told } from '../../../support/host-page';

const address = 'https://github.com/orgs/firm/projects/7/views/2';
const card = (id: string, inside = '') =>
  `<div data-board-card-id="${id}" data-testid="board-view-column-card"><h3 id="board-card-title-${id}"><a href="/firm/site/issues/4"><span>A&nbsp;brochure</span></a></h3>${inside}</div>`;
const column = (title: string, counter: string, cards: string[], about = '') =>
  `<div data-board-column="${title}"><div><div><h2>${title}</h2>${counter && `<span data-testid="column-items-counter">${counter}</span>`}</div></div>
   ${about && `<span>${about}</span>`}<div class="column-drop-zone">${cards.join('')}</div></div>`;

test.for([
  [
    'its counter, where cards come and go',
    column('🔧 In progress', '1,204', [card('1')]),
    ['🔧 In progress 1204 (1)'],
  ],
  ['its own limit', column('Review', '3 / 5', [card('1'), card('2')]), ['Review 3/5 (1 2)']],
  ['no counter, where a view hides it', column('Review', '', [card('1')]), ['Review (1)']],
  ['shells without cards', column('Review', '9', ['<div class="skeleton"></div>']), ['Review 9 ()']],
  [
    'two columns of one name, and an empty one',
    column('A', '0', []) + column('A', '0', []),
    ['A 0 ()', 'A #2 0 ()'],
  ],
] as const)('reads %s', ([, html, expected]) => {
  expect(told(boardAt(github, address, html))).toEqual(expected);
});

test('says where a limit is written for the whole team, and that a filter is on', () => {
  const html = column('Review', '2', [], 'Two people look. ≤ 3');
  expect(boardAt(github, address, html).columns()[0]?.description).toBe('Two people look. ≤ 3');
  expect(boardAt(github, address, html).isFiltered()).toBe(false);
  expect(boardAt(github, `${address}?filterQuery=assignee%3Aanna`, html).isFiltered()).toBe(true);
});

test('what is written below a header is its host’s, not our own badge', () => {
  const below = (html: string) => boardAt(github, address, html).columns()[0]?.header.outerHTML.slice(0, 6);
  const ours = '<span data-backlight-overlay="badge"><span>▲ 5/3 · 2 over (3)</span></span>';
  const plain = column('Review', '2', []);
  expect(below(plain)).toBe('<div><');
  const painted = plain.replace('<div class="column-drop-zone">', `${ours}<div class="column-drop-zone">`);
  expect(below(painted)).toBe('<div><');
  expect(boardAt(github, address, painted).columns()[0]).not.toHaveProperty('description');
  expect(below(column('Review', '2', [], 'Two people look. ≤ 3'))).toBe('<span>');
});

test('says what a card says about itself', () => {
  const fields = `<ul aria-label="Fields"><figure><figcaption>Assignees</figcaption><img alt="@anna"></figure>
    <figure><figcaption>Labels</figcaption><span data-testid="issue-label">print</span></figure></ul>`;
  const board = boardAt(github, address, column('Review', '1', [card('1', fields)]));
  expect(facts(board)).toEqual([
    {
      title: 'A brochure',
      url: 'https://github.com/firm/site/issues/4',
      people: ['anna'],
      labels: ['print'],
      isBlocked: false,
      isSubtask: false,
    },
  ]);
  expect(board.id()).toBe('orgs/firm/projects/7');
});

test.for(['https://github.com/firm/site/issues', 'https://github.com.example/orgs/firm/projects/7'])(
  'is not looked for at %s',
  (url) => {
    expect(github.match(new URL(url))).toBe(false);
  },
);
