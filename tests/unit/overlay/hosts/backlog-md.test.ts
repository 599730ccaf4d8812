import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { backlogMd } from '@/lib/overlay/hosts/backlog-md';

const card = (id: string) =>
  `<div><div draggable="true" role="button" aria-label="Open ${id}: A brochure"><h4>A brochure</h4></div></div>`;
const column = (title: string, ids: string[]) =>
  `<div class="flex-1"><div><div><div><h3>${title}</h3><span>${ids.length}</span></div></div><div>${ids.map(card).join('')}</div></div></div>`;
const row = (...columns: string[]) => `<div class="row">${columns.join('')}</div>`;
const filters = (assignee = '', labels = 'All') =>
  `<select aria-label="Filter board by assignee"><option value="${assignee}" selected></option></select>
   <button aria-controls="board-labels-filter-menu"><span>Labels</span><span>${labels}</span></button>`;
/** A card as a whole. */
const lines = (id: string, labels: string, foot: string) =>
  `<div draggable="true" role="button" aria-label="Open ${id}: A brochure"><div><span>${id}</span></div>
   <h4>A\n brochure</h4>${labels}<div class="flex justify-between"><span>3w ago</span>${foot}</div></div>`;

function page(html: string, version = 'Backlog.md - v1.52.0'): Document {
  const window = new Window({ url: 'http://127.0.0.1:6420/board' });
  window.document.body.setAttribute('data-version', version);
  window.document.body.innerHTML = `<main>${html}</main>`;
  return window.document as unknown as Document;
}
const board = (html: string) => {
  const found = backlogMd.probe(page(html));
  if (!found) throw new Error('no board');
  return found;
};

const keys = (html: string) =>
  board(html)
    .columns()
    .map(({ key }) => key);

describe('the board of Backlog.md', () => {
  test.for([
    ['http://127.0.0.1:6420/board', true],
    ['http://localhost:3000/', true],
    ['https://127.0.0.1/board', false],
    ['http://127.0.0.1.evil.example/board', false],
  ] as const)('is looked for at %s: %s', ([address, expected]) => {
    expect(backlogMd.match(new URL(address))).toBe(expected);
  });

  test.for([
    ['another tool', page(row(column('To Do', [])), 'Another tool')],
    ['its list of tasks', page('<h2>All Tasks</h2><h3>Recent</h3><p>4</p>')],
  ] as const)('is not seen in %s', ([, document]) => {
    expect(backlogMd.probe(document)).toBeNull();
  });

  test('gives its columns with their own counts and their cards', () => {
    const { columns, cards } = board(row(column('To Do [3]', ['TASK-1', 'TASK-2']), column('Done', [])));
    const found = columns();
    expect(found.map(({ key, title, nativeCount }) => ({ key, title, nativeCount }))).toEqual([
      { key: 'To Do [3]', title: 'To Do [3]', nativeCount: 2 },
      { key: 'Done', title: 'Done', nativeCount: 0 },
    ]);
    expect(found.map((each) => cards(each).map(({ id }) => id))).toEqual([['TASK-1', 'TASK-2'], []]);
  });

  test('keeps two columns of one name apart, and knows one column in two lanes', () => {
    expect(keys(row(column('Review', []), column('Review', [])))).toEqual(['Review', 'Review #2']);
    expect(keys(row(column('Review', [])) + row(column('Review', [])))).toEqual(['Review', 'Review']);
  });

  test.for([
    ['no filter', filters(), false],
    ['one person', filters('anna'), true],
    ['a label', filters('', '1 selected'), true],
  ] as const)('says whether it is filtered: %s', ([, html, expected]) => {
    expect(board(html + row(column('To Do', []))).isFiltered()).toBe(expected);
  });

  test('says who works on a card, its labels, and of which task it is a part', () => {
    const labels =
      '<div class="flex"><span class="inline-block px-1.5">blocked</span><span class="inline-block">print</span></div>';
    const people = '<span class="truncate" title="@anna, @ben">@anna</span>';
    const { columns, cards, facts } = board(
      `<div><div><div><div><h3>To Do</h3><span>2</span></div></div>
       ${lines('TASK-1', labels, people)}${lines('TASK-1.2', '', '')}</div></div>`,
    );
    expect(columns().flatMap(cards).map(facts)).toEqual([
      {
        title: 'A brochure',
        url: 'http://127.0.0.1:6420/tasks/TASK-1',
        people: ['anna', 'ben'],
        labels: ['blocked', 'print'],
        isBlocked: false,
        isSubtask: false,
      },
      {
        title: 'A brochure',
        url: 'http://127.0.0.1:6420/tasks/TASK-1.2',
        people: [],
        labels: [],
        isBlocked: false,
        isSubtask: true,
      },
    ]);
  });
});
