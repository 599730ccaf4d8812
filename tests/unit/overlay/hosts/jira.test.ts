import { describe, expect, test } from 'vitest';
import { jira } from '@/lib/overlay/hosts/jira';
import { boardAt, facts, told } from '../../../support/host-page';
import { cloud, cloud2026, dataCenter, mark } from '../../../support/jira-pages';

/** Elements that scroll, as tall as they say: there is no layout here. */
function board(address: string, html: string) {
  const found = boardAt(jira, address, html);
  for (const el of found.columns().flatMap(({ el }) => Array.from(el.querySelectorAll('[data-tall]')))) {
    Object.defineProperty(el, 'scrollHeight', { value: Number(el.getAttribute('data-tall')) });
    Object.defineProperty(el, 'clientHeight', { value: 400 });
  }
  return found;
}

describe('Data Center', () => {
  const address = 'https://jira.firm.example/secure/RapidBoard.jspa?projectKey=FAIR&rapidView=42';
  const { head, issue, cell, lane, page } = dataCenter;

  test.for([
    [
      'columns, and not its own counter, that may count something else',
      page(
        [head('1', 'To Do'), head('2', 'Done')],
        lane('1', '', [cell('1', [issue('F-1')]), cell('2', [])]),
      ),
      ['To Do (F-1)', 'Done ()'],
    ],
    [
      'its own limits, whatever they are called',
      page(
        [
          head(
            '1',
            'Revisión',
            '<div class="ghx-busted-min">Mín 2</div><div class="ghx-busted-max">Máx 5</div>',
          ),
          head('2', 'Hecho', '<div class="ghx-busted-max">Máx 5</div>'),
        ],
        lane('1', '', [cell('1', []), cell('2', [])]),
      ),
      ['Revisión /2-5 ()', 'Hecho /5 ()'],
    ],
    [
      'lanes, each with its part of a column',
      page(
        [head('1', 'To Do')],
        lane('7', 'Print', [cell('1', [issue('F-1')])]),
        lane('8', 'Web', [cell('1', [issue('F-2')])]),
      ),
      ['To Do (F-1) in Print', 'To Do (F-2) in Web'],
    ],
    [
      'two columns of one name',
      page([head('1', 'Doing'), head('2', 'Doing')], lane('1', '', [cell('1', []), cell('2', [])])),
      ['Doing ()', 'Doing #2 ()'],
    ],
    ['no column whose header is being rebuilt', page([], lane('1', '', [cell('1', [])])), []],
  ] as const)('reads %s', ([, html, expected]) => {
    expect(told(board(address, html))).toEqual(expected);
  });

  test('says what a card says about itself, and since when it has stood there', () => {
    const inside = `<img class="ghx-avatar-img" alt="Assignee: Anna Nowak [x]"><span class="aui-label" title="Campaign">Campaign</span>
      <div class="ghx-days" data-tooltip="3 days in this column"></div>`;
    const html = page(
      [head('1', 'To Do')],
      lane('1', '', [
        cell('1', [issue('F-1', { classes: 'ghx-flagged ghx-done ghx-issue-subtask', inside })]),
      ]),
    );
    const [fact] = facts(board(address, html));
    expect(fact).toMatchObject({
      title: 'A brochure',
      url: 'https://jira.firm.example/browse/F-1',
      people: ['Anna Nowak'],
      labels: ['Campaign'],
      isBlocked: true,
      isSubtask: true,
      isDone: true,
    });
    const day = new Date(fact?.since ?? 0);
    day.setDate(day.getDate() + 3);
    expect(day.toDateString()).toBe(new Date().toDateString());
  });

  test('knows its board and a quick filter', () => {
    const html = page([head('1', 'To Do')], lane('1', '', [cell('1', [])]));
    expect([board(address, html).id(), board(address, html).name()]).toEqual(['42', 'Fair']);
    expect(board(address, html).isFiltered()).toBe(false);
    expect(board(`${address}&quickFilter=7`, html).isFiltered()).toBe(true);
    const pressed = '<a class="js-quickfilter-button ghx-active">Mine</a>';
    expect(board(address, pressed + html).isFiltered()).toBe(true);
  });
});

describe('the Cloud board until 2026', () => {
  const address = 'https://firm.atlassian.net/jira/software/c/projects/FAIR/boards/7?selectedIssue=FAIR-1';
  const { issue, column, cell, lane, lanes } = cloud;

  test('counts what is there, says where that is not all, and marks no column twice', () => {
    const html =
      column('Zu erledigen', 300, [
        issue('id="card-FAIR-1"'),
        issue('', '<a href="/browse/FAIR-2">x</a>'),
        issue(''),
      ]) + column('Fertig', 4000, [issue('id="card-FAIR-3"')]);
    expect(told(board(address, html))).toEqual(['Zu erledigen (FAIR-1 FAIR-2 ?)', 'Fertig (FAIR-3) not all']);
  });

  test('with lanes, one row of headers names the columns of each; more lanes may be out of sight', () => {
    const html = lanes(
      ['Zu erledigen', 'Fertig [3]'],
      lane('Print', [cell([issue('id="card-FAIR-1"')]), cell([])]),
      lane('Web', [cell([]), cell([issue('id="card-FAIR-3"'), issue('id="card-FAIR-4"')])]),
    );
    const found = board(address, html);
    expect(told(found)).toEqual([
      'Zu erledigen (FAIR-1) in Print not all',
      'Fertig [3] () in Print not all',
      'Zu erledigen () in Web not all',
      'Fertig [3] (FAIR-3 FAIR-4) in Web not all',
    ]);
    const [first, , second] = found.columns();
    expect(first?.header, 'one badge for all lanes').toBe(second?.header);
  });

  test('reads people in another language, and the number of the board', () => {
    const inside = `<span ${mark('card.assignee-field')} aria-label="Исполнитель: Anna Nowak"></span>
      <img src="https://avatar-management.example/1.png" alt="Anna Nowak"><a href="/browse/FAIR-1">FAIR-1</a>`;
    const found = board(address, column('To Do', 300, [issue('id="card-FAIR-1"', inside)]));
    expect(facts(found)[0]?.people).toEqual(['Anna Nowak']);
    expect(facts(found)[0]?.url).toBe('https://firm.atlassian.net/browse/FAIR-1');
    expect(found.id()).toBe('7');
  });
});

describe('the Cloud board since 2026', () => {
  const address = 'https://firm.atlassian.net/jira/software/projects/FAIR/boards/7';
  const { cell, page, lane } = cloud2026;

  test('reads cells, says where more waits below, and takes lanes apart', () => {
    expect(
      told(
        board(
          address,
          page(cell('To Do', 390, ['F-1', 'F-2']), cell('Done', 900, ['F-3']), cell('Done', 1, [])),
        ),
      ),
    ).toEqual(['To Do (F-1 F-2)', 'Done (F-3) not all', 'Done #2 ()']);
    const lanes = page(lane('Print', cell('To Do', 1, ['F-1'])), lane('Web', cell('To Do', 1, ['F-2'])));
    expect(told(board(address, lanes))).toEqual(['To Do (F-1) in Print', 'To Do (F-2) in Web']);
  });

  test('reads a card, in whatever language', () => {
    const inside =
      '<span aria-label="担当者： Anna"><img src="https://x/avatar-management/1"></span><span aria-label="Priority: High"></span>';
    expect(facts(board(address, page(cell('To Do', 1, ['F-1'], inside))))[0]).toMatchObject({
      title: 'A brochure',
      url: 'https://firm.atlassian.net/browse/F-1',
      people: ['Anna'],
    });
  });

  test('a page of Jira with no board has none', () => {
    expect(() => board(address, '<div id="ghx-backlog"></div>')).toThrow('no board');
  });
});
