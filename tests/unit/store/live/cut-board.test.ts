import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '@/lib/domain/result';
import { ranksBetween } from '@/lib/domain/rank';
import { command } from '@/lib/store/command';
import { moveItems } from '@/lib/store/commands/move-items';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { CutBoard } from '@/lib/store/live/cut-board';
import { change } from '@/lib/store/rows';
import { done, freshTeam } from '../support/database';

let feed: BoardFeed;
let stops: (() => void)[] = [];

const types = ['E-mail', 'Print', undefined];
const compare = (a: string, b: string) => a.localeCompare(b, 'en');

/** Items in a column, of every type in turn. */
async function fill(column: string, count: number): Promise<void> {
  const ranks = ranksBetween(null, null, count);
  const changes = Array.from({ length: count }, (_, n) =>
    change('item', `${column}${String(n).padStart(4, '0')}`, {
      title: `${column} ${n}`,
      column,
      rank: ranks[n] ?? '',
      addedAt: n,
      ...(types[n % 3] ? { type: types[n % 3] } : {}),
    }),
  );
  await done(command('item.add', () => success({ value: null, changes })));
}

beforeEach(async () => {
  await freshTeam();
  await fill('backlog', 400);
  await fill('creating', 4);
  feed = new BoardFeed();
  stops = [feed.start()];
  await vi.waitFor(() => expect(feed.lanes.lane('backlog')?.complete).toBe(true));
});
afterEach(() => {
  for (const stop of stops) stop();
});

function cutByType(): CutBoard {
  const board = new CutBoard(feed, 'type', feed.shape().columns ?? [], compare);
  stops.push(board.subscribe(() => {}));
  return board;
}

test('cuts lanes from the head of a queue and from all work in progress, and knows how many it looked at', async () => {
  const board = cutByType();
  await vi.waitFor(() => expect(board.now().groups).toHaveLength(3));
  await vi.waitFor(() => expect(board.now().groups.map(({ count }) => count)).toEqual([36, 34, 34]));
  expect(board.now().groups.map(({ name }) => name)).toEqual(['E-mail', 'Print', null]);
  expect(board.now().groups[0]?.ids.get('creating')).toEqual(['creating0000', 'creating0003']);
  expect(board.now().shown.get('backlog')).toBe(100);
});

test('a card changes its lane as it is painted, and only the two lanes become others', async () => {
  const board = cutByType();
  await vi.waitFor(() => expect(board.now().groups.map(({ count }) => count)).toEqual([36, 34, 34]));
  const [email, print, none] = board.now().groups;
  const lane = { by: 'type', name: 'Print' } as const;
  const position = { at: 'top' } as const;
  const settle = feed.lanes.begin({ ids: ['creating0000'], to: 'creating', position });
  feed.rows.paint('creating0000', { type: 'Print' });
  await Promise.resolve();
  expect(board.now().groups[1]?.ids.get('creating')).toEqual(['creating0000', 'creating0001']);
  expect(board.now().groups[0]).not.toBe(email);
  expect(board.now().groups[1]).not.toBe(print);
  expect(board.now().groups[2]).toBe(none);
  const moved = await moveItems({ itemIds: ['creating0000'], column: 'creating', position, lane });
  settle(moved.ok);
  await vi.waitFor(() => expect(feed.rows.row('creating0000')).toMatchObject({ type: 'Print' }));
  expect(board.now().groups[1]?.ids.get('creating')).toEqual(['creating0000', 'creating0001']);
});

test('what was painted and refused is as it was', async () => {
  const board = cutByType();
  await vi.waitFor(() => expect(board.now().groups.map(({ count }) => count)).toEqual([36, 34, 34]));
  const unpaint = feed.rows.paint('creating0000', { type: null });
  await Promise.resolve();
  expect(board.now().groups[2]?.ids.get('creating')).toEqual(['creating0000', 'creating0002']);
  unpaint();
  await vi.waitFor(() => expect(board.now().groups[0]?.ids.get('creating')).toContain('creating0000'));
});
