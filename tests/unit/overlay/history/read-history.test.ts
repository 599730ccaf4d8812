import { expect, test } from 'vitest';
import { readHistory } from '@/lib/overlay/history/read-history';
import { trelloBoard } from '../../../support/trello-json';

const at = (text: string) => Date.parse(text);

/** A Jira of some issues on one board, each with its changes of status; it answers some of them at a time. */
function jira(issues: object[], size = 2) {
  const asked: string[] = [];
  const ask = async (path: string): Promise<unknown> => {
    const url = new URL(path, 'https://acme.example');
    asked.push(url.pathname);
    if (url.pathname.endsWith('/configuration')) {
      return {
        columnConfig: {
          columns: [
            { name: 'To Do', statuses: [{ id: '1' }] },
            { name: 'Doing', statuses: [{ id: '3' }, { id: '4' }], max: 3 },
            { name: 'Done', statuses: [] },
          ],
        },
      };
    }
    const from = Number(url.searchParams.get('startAt'));
    return { startAt: from, maxResults: size, total: issues.length, issues: issues.slice(from, from + size) };
  };
  return { asked, ask };
}

const issue = (key: string, status: string, changes: [string, string, string][], total?: number) => ({
  key,
  fields: { created: '2026-05-01T10:00:00.000+0200', status: { id: status } },
  changelog: {
    total: total ?? changes.length,
    histories: changes.map(([created, from, to]) => ({
      created,
      items: [
        { field: 'assignee', from: null, to: 'anna' },
        { field: 'status', from, to },
      ],
    })),
  },
});

test('Jira: statuses are told as columns, page by page; a status that no column shows is left out', async () => {
  const { asked, ask } = jira([
    issue('MKT-1', '3', [['2026-05-04T08:00:00.000+0000', '1', '3']]),
    issue('MKT-2', '9', [
      ['2026-05-06T08:00:00.000+0000', '3', '9'],
      ['2026-05-05T08:00:00.000+0000', '1', '3'],
    ]),
    issue('MKT-3', '1', []),
  ]);
  const read = await readHistory('Jira', '7', { pathname: '/jira/secure/RapidBoard.jspa' }, ask);
  expect(read).toEqual({
    ok: true,
    value: [
      { card: 'MKT-1', column: 'To Do', at: at('2026-05-01T08:00:00Z') },
      { card: 'MKT-1', column: 'Doing', at: at('2026-05-04T08:00:00Z') },
      { card: 'MKT-2', column: 'To Do', at: at('2026-05-01T08:00:00Z') },
      { card: 'MKT-2', column: 'Doing', at: at('2026-05-05T08:00:00Z') },
      { card: 'MKT-3', column: 'To Do', at: at('2026-05-01T08:00:00Z') },
    ],
  });
  expect(asked).toEqual([
    '/jira/rest/agile/1.0/board/7/configuration',
    '/jira/rest/agile/1.0/board/7/issue',
    '/jira/rest/agile/1.0/board/7/issue',
  ]);
});

test('Jira: of a changelog that was cut the first column is told as at least', async () => {
  const { ask } = jira([issue('MKT-1', '3', [['2026-05-04T08:00:00.000+0000', '4', '3']], 140)]);
  const read = await readHistory('Jira', '7', { pathname: '/jira/software/projects/MKT/boards/7' }, ask);
  expect(read).toMatchObject({
    value: [{ column: 'Doing', at: at('2026-05-04T08:00:00Z'), isAtLeast: true }, { column: 'Doing' }],
  });
});

test('Jira: it never asks without end', async () => {
  const many = Array.from({ length: 3_000 }, (_, n) => issue(`MKT-${n}`, '1', []));
  const { asked, ask } = jira(many, 50);
  await readHistory('Jira', '7', { pathname: '/boards/7' }, ask);
  expect(asked).toHaveLength(21);
});

test('Trello is asked once, at its own address', async () => {
  const asked: string[] = [];
  const board = trelloBoard({
    cards: [{ made: '2026-05-03T08:00:00Z', shortLink: 'c', list: 'Doing' }],
    actions: [],
  });
  const ask = async (path: string) => {
    asked.push(path);
    return board;
  };
  expect(await readHistory('Trello', 'abc', { pathname: '/b/abc/spring' }, ask)).toMatchObject({
    value: [{ card: 'c' }],
  });
  expect(asked).toEqual(['/b/abc.json']);
});

test.for(['Trello', 'Jira'])('%s: no answer and a strange one are told apart', async (tool) => {
  const location = { pathname: '/' };
  expect(await readHistory(tool, 'b', location, async () => null)).toEqual({
    ok: false,
    reason: 'no-answer',
  });
  expect(await readHistory(tool, 'b', location, async () => ({ errorMessages: ['no'] }))).toEqual({
    ok: false,
    reason: 'not-understood',
  });
});
