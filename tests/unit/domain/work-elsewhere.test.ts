import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/domain/journey';
import type { Sighting } from '@/lib/domain/sighting';
import {
  type BoardWork,
  boardShares,
  boardWork,
  countElsewhere,
  forgottenAfter,
  sharesByTool,
  type WorkLook,
} from '@/lib/domain/work-elsewhere';

const day = 24 * 60 * 60_000;
const now = 40 * day;
const stages = new Map<string, Stage>([
  ['To do', 'waiting'],
  ['Doing', 'progress'],
  ['Done', 'done'],
]);
const stay = (card: string, column: string, last = now): Sighting => ({
  id: card,
  board: 'b',
  card,
  column,
  first: 0,
  last,
});
const look = (stays: Sighting[], changed: Partial<WorkLook> = {}): WorkLook => ({
  board: 'b',
  tool: 'Trello',
  now,
  isAll: true,
  isWhole: true,
  stays,
  stageOf: (column) => stages.get(column),
  items: new Map(),
  ...changed,
});
const board = (changed: Partial<BoardWork>): BoardWork => ({
  board: 'https://trello.com b',
  tool: 'Trello',
  at: now,
  isWhole: true,
  cards: [{ id: 'a' }, { id: 'b', item: 'i' }],
  ...changed,
});
const cards = (work: BoardWork) => work.cards.map(({ id }) => id).join('');

describe('what is in progress on a board after a look', () => {
  it.each([
    ['what was begun and is not done', [stay('a', 'To do'), stay('b', 'Doing'), stay('c', 'Done')], {}, 'b'],
    ['no card of a column that is there no more', [stay('a', 'Gone')], {}, ''],
    ['not the board itself, which has a stay too', [stay('', 'Doing')], {}, ''],
    ['no card that a look at all of it did not see', [stay('a', 'Doing', now - 1)], {}, ''],
    ['a card that a filter may hide', [stay('a', 'Doing', now - 6 * day)], { isWhole: false }, 'a'],
    ['none that was hidden for a week', [stay('a', 'Doing', now - 7 * day - 1)], { isWhole: false }, ''],
  ])('%s', (_case, stays, changed, expected) => {
    expect(cards(boardWork(undefined, look(stays, changed)))).toBe(expected);
  });

  it('a look at what changed leaves the rest as the last look at all of it found it', () => {
    const before = boardWork(undefined, look([stay('a', 'Doing', now - day)], { now: now - day }));
    const changed = look(
      [stay('a', 'Doing', now - day), stay('old', 'Doing', now - 2 * day), stay('b', 'Doing')],
      {
        isAll: false,
      },
    );
    expect(cards(boardWork(before, changed))).toBe('ab');
  });

  it('a card keeps the item it was told with, until it is told with another or with none', () => {
    const stays = [stay('a', 'Doing'), stay('b', 'Doing')];
    const items = new Map<string, string | undefined>([['a', 'item-a']]);
    const first = boardWork(undefined, look(stays, { items }));
    expect(first.cards).toEqual([{ id: 'a', item: 'item-a' }, { id: 'b' }]);
    expect(boardWork(first, look(stays, { isAll: false })).cards).toEqual(first.cards);
    const taken = new Map([['a', undefined]]);
    expect(boardWork(first, look(stays, { items: taken })).cards).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('what counts beside the work here', () => {
  it('is no card whose item counts here already, and each other card', () => {
    expect(boardShares([board({})], () => true)).toMatchObject([{ tool: 'Trello', count: 1 }]);
    expect(boardShares([board({})], () => false)).toMatchObject([{ count: 2 }]);
    expect(boardShares([board({ cards: [{ id: 'b', item: 'i' }] })], () => true)).toEqual([]);
  });

  it('counts a card once that is shown on two boards of its tool, or on one that is called by two names', () => {
    const boards = (origin: string) => [
      board({ board: `${origin} b1`, at: now - day }),
      board({ board: `${origin} Sales fair`, cards: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
    ];
    expect(boardShares(boards('https://trello.com'), () => false)).toEqual([
      { tool: 'Trello', count: 3, at: now, isAtLeast: false },
    ]);
    // The item speaks for its card wherever that is seen.
    expect(boardShares(boards('https://trello.com'), () => true)).toMatchObject([{ count: 2 }]);
    // Tools of one computer all begin with a first task.
    expect(boardShares(boards('http://localhost:6420'), () => false)).toMatchObject([
      { count: 3 },
      { count: 2 },
    ]);
  });

  it('is told tool by tool, as old as the oldest look and as sure as the least sure one', () => {
    const shares = boardShares(
      [
        board({ at: now - 3 * day - 1 }),
        board({ board: 'https://trello.com c', isWhole: false, cards: [{ id: 'x' }, { id: 'y' }] }),
        board({ board: 'd', tool: 'Jira', at: now - day + 1 }),
      ],
      () => false,
    );
    const tools = sharesByTool(shares, now);
    expect(tools).toEqual([
      { tool: 'Trello', count: 4, isAtLeast: true, daysAgo: 3 },
      { tool: 'Jira', count: 2, isAtLeast: false, daysAgo: 0 },
    ]);
    expect(countElsewhere(tools)).toBe(6);
  });

  it('is nothing on a board that nobody looked at for a week', () => {
    const shares = boardShares([board({ at: now - forgottenAfter + 1 })], () => false);
    expect(sharesByTool(shares, now)).toMatchObject([{ daysAgo: 6 }]);
    expect(sharesByTool(shares, now + 1)).toEqual([]);
  });

  it('is never a day from now, where a clock was set back', () => {
    const shares = boardShares([board({ at: now + day })], () => false);
    expect(sharesByTool(shares, now)).toMatchObject([{ daysAgo: 0 }]);
  });
});
