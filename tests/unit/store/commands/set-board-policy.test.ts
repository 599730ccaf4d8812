import { beforeEach, expect, it } from 'vitest';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import { boardId } from '@/lib/platform/ids';
import { type BoardNamed, setBoardPolicy } from '@/lib/store/commands/set-board-policy';
import { db } from '@/lib/store/db';
import { boardFacts } from '@/lib/store/queries/board-facts';
import { rebuild } from '@/lib/store/rebuild';
import { canBeTakenBack, contents, done, freshTeam } from '../support/database';

const address = 'https://trello.com';
const policy: BoardPolicy = { limits: [{ columns: ['Review'], most: 3 }], days: 'working' };
let board: BoardNamed;

beforeEach(async () => {
  await freshTeam();
  board = { id: await boardId(address, 'trello', 'abc'), host: 'trello', address, name: 'Spring fair' };
});

const kept = async () => (await boardFacts(board.id, '2026-11-22')).policy;

it('is kept, changed and taken back, and the log gives it again', async () => {
  expect(await kept()).toBeUndefined();
  await done(setBoardPolicy(board, policy));
  await canBeTakenBack(() => setBoardPolicy(board, { limits: [{ columns: ['Review'], most: 4 }] }));
  expect(await kept()).toEqual({ limits: [{ columns: ['Review'], most: 4 }] });
  await done(setBoardPolicy({ ...board, name: 'Summer fair' }, {}));
  expect(await kept(), 'held to nothing is said as well').toEqual({});
  const before = await contents();
  await rebuild();
  expect(await contents()).toEqual(before);
});

it('is not written when it is as it was', async () => {
  await done(setBoardPolicy(board, policy));
  expect(await setBoardPolicy(board, policy)).toMatchObject({ ok: true, value: { eventId: null } });
});

it('stops a page that makes up boards without end; what is there can still be changed', async () => {
  for (let n = 0; n < 199; n += 1) await done(setBoardPolicy({ ...board, id: `made-up-${n}` }, policy));
  await done(setBoardPolicy(board, policy));
  expect(await setBoardPolicy({ ...board, id: 'one-more' }, policy)).toEqual({
    ok: false,
    reason: 'too-many-boards',
  });
  expect(await setBoardPolicy(board, {})).toMatchObject({ ok: true });
  expect(await db.boards.count()).toBe(200);
}, 30_000);

it('is another board at another address or of another tool', async () => {
  const ids = await Promise.all([
    boardId(address, 'trello', 'abc'),
    boardId(address, 'trello', 'abd'),
    boardId(address, 'jira', 'abc'),
    boardId('https://trello.example', 'trello', 'abc'),
    boardId(address, 'trello', 'abc'),
  ]);
  expect(new Set(ids).size).toBe(4);
  expect(ids[4]).toBe(ids[0]);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
});
