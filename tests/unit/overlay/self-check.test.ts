import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { boardHosts } from '@/lib/overlay/hosts';
import type { BoardRule } from '@/lib/overlay/rule';
import { ruleHost } from '@/lib/overlay/rule-host';
import { lookOver, type SelfCheck } from '@/lib/overlay/self-check';
import { selfCheckText } from '@/lib/overlay/self-check-text';

const old = 60_000;

function look(
  address: string,
  html: string,
  { age = old, title = '', rule }: { age?: number; title?: string | undefined; rule?: BoardRule } = {},
): SelfCheck {
  const window = new Window({ url: address });
  window.document.body.innerHTML = html;
  window.document.title = title;
  const document = window.document as unknown as Document;
  const location = new URL(address) as unknown as Location;
  return lookOver(rule ? [ruleHost(rule, location, boardHosts)] : [], boardHosts, location, document, age);
}

const trello = 'https://trello.com/b/AbCd1234/sales-fair';
const renamed = '<ol id="board"><li class="x1"><h2>Doing</h2><a href="/c/aa11/1-x">A card</a></li></ol>';
const known = `<ol id="board"><li data-testid="list-wrapper"><div data-testid="list"><div data-testid="list-header">
  <h2 data-testid="list-name">Doing</h2></div></div></li></ol>`;
const notFound = '<h1>Board not found.</h1><p>This board may be private.</p><a href="/login">Log in</a>';
const jira = 'https://firm.atlassian.net/jira/software/c/projects/F/boards/7';
const issues = '<h1>F board</h1><div><a href="/browse/F-1">F-1</a></div>';
const github = 'https://github.com/orgs/firm/projects/4/views/2';

test.for([
  ['Trello, built anew', trello, renamed, 'Trello'],
  ['Trello, its columns found and their names not', trello, '<div data-testid="list"></div>', 'Trello'],
  ['Jira Cloud', jira, issues, 'Jira'],
  [
    'Jira on a server',
    'https://jira.firm.example/secure/RapidBoard.jspa?rapidView=4&view=detail',
    issues,
    'Jira',
  ],
  [
    'GitHub, cards of a board without its columns',
    github,
    '<div data-board-card-id="1"></div>',
    'GitHub Projects',
  ],
  [
    'Asana',
    'https://app.asana.com/1/5/project/77/board/9',
    '<a href="/1/5/project/77/task/3">T</a>',
    'Asana',
  ],
  [
    'Planka',
    'https://kanban.firm.example/boards/12',
    '<div data-rbd-droppable-id="board"><div data-rbd-draggable-id="card:1"></div></div>',
    'Planka',
  ],
] as const)('a board that cannot be read is told: %s', ([, address, html, host]) => {
  expect(look(address, html)).toMatchObject({ is: 'failed', host });
});

test.for([
  ['a board that is read', trello, known],
  ['a page of the tool that is no board', 'https://trello.com/u/anna/boards', renamed],
  ['a card opened by itself', 'https://trello.com/c/aa11/1-x', renamed],
  ['a calendar of a board', `${trello}?view=calendar`, renamed],
  ['a table of a board', `${trello}/views/table`, renamed],
  ['a board one may not see', trello, notFound],
  ['a new board without a list', trello, '<ol id="board"></ol>'],
  ['the backlog of a Jira board', `${jira}/backlog`, issues],
  ['the settings of a Jira board', `${jira}?config=columns`, issues],
  [
    'the plan of a Jira board',
    'https://jira.firm.example/secure/RapidBoard.jspa?rapidView=4&view=planning',
    issues,
  ],
  ['a table on GitHub', github, '<div role="grid"><div role="row">A card</div></div>'],
  ['code on GitHub', 'https://github.com/firm/site', '<div data-board-card-id="1"></div>'],
  [
    'a list of Vikunja',
    'https://todo.firm.example/projects/3/9',
    '<ul><li class="task" data-task-id="4"></li></ul>',
  ],
  ['another tool on this computer', 'http://localhost:3000/', '<main draggable="true">Storybook</main>'],
] as const)('nothing is said of %s', ([, address, html]) => {
  expect(look(address, html)).toEqual({ is: 'fine' });
});

describe('a board that a person has shown us', () => {
  const rule: BoardRule = { column: '.x1', title: 'h2', room: 0, card: 'a', cardTitle: '' };

  test('is read, though its tool’s page has changed', () => {
    expect(look(trello, renamed, { rule })).toEqual({ is: 'fine' });
  });

  test('and is read no more is told by its tool’s own selectors alone', () => {
    const check = look(trello, renamed.replace('x1', 'x2'), { rule });
    expect(check).toMatchObject({ is: 'failed', host: 'Trello' });
    expect(JSON.stringify(check)).not.toContain('x1');
  });

  test('at an address of its own: nobody knows which pages there are boards', () => {
    expect(look('https://kanban.firm.example/list', '<a>A card</a>', { rule })).toEqual({ is: 'fine' });
  });
});

describe('a page that is still being loaded', () => {
  test('is given its time', () => {
    expect(look(trello, renamed, { age: 500 })).toEqual({ is: 'loading' });
  });

  test('is waited for while it says that it is busy', () => {
    expect(look(trello, `${renamed}<div class="List-Skeleton"></div>`)).toEqual({ is: 'loading' });
  });
});

describe('the text for whoever looks after Backlight', () => {
  const at = {
    hostname: 'trello.com',
    version: '1.2.3',
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
    language: 'pl',
  };
  const textOf = (check: SelfCheck) => (check.is === 'failed' ? selfCheckText(check, at) : '');

  test('says what was looked for and how often it was found', () => {
    const text = textOf(
      look(trello, `${renamed}<i data-testid="list-header"></i><i data-testid="list-header"></i>`),
    );
    expect(text).toContain('Backlight 1.2.3, Chrome 144, language pl');
    expect(text).toMatch(/Trello at trello\.com, facts of \d{4}-\d\d-\d\d/);
    expect(text).toContain('   0  column  [data-testid="list"]\n');
    expect(text).toContain('   2  header  [data-testid="list-header"]\n');
  });

  test('names each way of building a page that was tried', () => {
    const text = textOf(look(jira, issues));
    expect(text).toContain('Way 1 of 4 (Data Center)');
    expect(text).toContain('Way 4 of 4 (Cloud, until 2026)');
    // The same address with another figure for each place.
    expect(text).toContain('   1  cardId  a[href*="/browse/"]\n');
  });

  test('holds no word of the page, whatever stands there', () => {
    // No word of ours is as long and without a vowel.
    const word = fc.array(fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz0123456789')), {
      minLength: 7,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          word.map((letters) => letters.join('')),
          { minLength: 8, maxLength: 8 },
        ),
        (all) => {
          const [title, column, card, person, label, id, slug, mark] = all;
          const html = `<div data-testid="list" id="${id}" class="${mark}" aria-label="${column}">
            <span data-testid="list-header" title="${label}">${column}</span>
            <li data-testid="list-card"><a data-testid="card-name" href="/c/${id}/1-${slug}">${card}</a>
              <i data-testid="card-front-member" title="${person}"></i><b aria-label="${label}">${label}</b></li></div>`;
          const check = look(`https://trello.com/b/${id}/${slug}`, html, { title });
          const text = textOf(check);
          expect(text).toContain('   1  card  ');
          for (const one of all) expect(JSON.stringify(check) + text).not.toContain(one);
        },
      ),
      { seed: 20261122, numRuns: 50 },
    );
  });
});
