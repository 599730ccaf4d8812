import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { command } from '@/lib/store/command';
import { addItem } from '@/lib/store/commands/add-item';
import { editColumn } from '@/lib/store/commands/edit-column';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { change } from '@/lib/store/rows';
import { BoardFeed } from '@/lib/store/live/board-feed';
import * as board from '@/lib/store/queries/board';
import { done, freshTeam } from '../support/database';

let feed: BoardFeed;
let stop: () => void;
let orders: MockInstance<typeof board.itemIds>;
let first: string;
let second: string;

beforeEach(async () => {
  await freshTeam();
  ({ itemId: first } = await done(addItem({ title: 'First' })));
  ({ itemId: second } = await done(addItem({ title: 'Second' })));
  orders = vi.spyOn(board, 'itemIds');
  feed = new BoardFeed();
  stop = feed.start();
  await vi.waitFor(() => expect(feed.lanes.lane('ready')?.complete).toBe(true));
});
afterEach(() => stop());

const columnIds = ['backlog', 'ready', 'creating', 'review', 'publishing', 'done'];
const backlog = () => feed.lanes.lane('backlog')?.ids;

test('the columns stand in order, with the order and the rows of what is in them', () => {
  expect(feed.shape().columns?.map(({ id }) => id)).toEqual(columnIds);
  expect(feed.shape().counts.get('backlog')).toBe(2);
  expect(backlog()).toEqual([first, second]);
  expect(feed.rows.row(first)).toMatchObject({ title: 'First' });
});

test('what another window writes is shown: a title, an order, a deletion', async () => {
  const heard = vi.fn();
  feed.rows.subscribe(first, heard);
  await done(editItem(first, { title: 'First, edited' }));
  await vi.waitFor(() => expect(feed.rows.row(first)).toMatchObject({ title: 'First, edited' }));
  expect(heard).toHaveBeenCalled();
  await done(moveItems({ itemIds: [second], column: 'backlog', position: { at: 'top' } }));
  await vi.waitFor(() => expect(backlog()).toEqual([second, first]));
  await done(deleteItems([second]));
  await vi.waitFor(() => expect(backlog()).toEqual([first]));
});

test('an old row stays until the new one is there', async () => {
  feed.rows.subscribe(first, () => {});
  const seen: unknown[] = [];
  feed.rows.subscribe(first, () => seen.push(feed.rows.row(first)?.title));
  await done(editItem(first, { title: 'Edited' }));
  await vi.waitFor(() => expect(seen).toContain('Edited'));
  expect(seen).not.toContain(undefined);
});

test('an edit of a title reads the order of no other column', async () => {
  await vi.waitFor(() => expect(orders).toHaveBeenCalledWith('publishing'));
  const finished = vi.spyOn(board, 'lastFinishedIds');
  orders.mockClear();
  feed.rows.subscribe(first, () => {});
  await done(editItem(first, { title: 'Edited' }));
  await vi.waitFor(() => expect(feed.rows.row(first)).toMatchObject({ title: 'Edited' }));
  expect(orders.mock.calls.filter(([column]) => column !== 'backlog')).toEqual([]);
  expect(finished).not.toHaveBeenCalled();
});

test('a move is painted at once, is never seen twice or nowhere, and stays when it is stored', async () => {
  const places = () => columnIds.filter((id) => feed.lanes.lane(id)?.ids.includes(first));
  const seen: string[][] = [];
  for (const id of columnIds) feed.lanes.subscribe(id, () => queueMicrotask(() => seen.push(places())));
  const settle = feed.lanes.begin({ ids: [first], to: 'creating', position: { at: 'bottom' } });
  expect(places()).toEqual(['creating']);
  const outcome = await moveItems({ itemIds: [first], column: 'creating', position: { at: 'bottom' } });
  settle(outcome.ok);
  await vi.waitFor(() => expect(feed.shape().counts.get('creating')).toBe(1));
  expect(places()).toEqual(['creating']);
  expect(seen.every((at) => at.length === 1)).toBe(true);
});

test('a refused move goes back at once', () => {
  const settle = feed.lanes.begin({ ids: [first], to: 'publishing', position: { at: 'top' } });
  expect(backlog()).toEqual([second]);
  settle(false);
  expect(backlog()).toEqual([first, second]);
  expect(feed.lanes.lane('publishing')?.ids).toEqual([]);
});

test('a filter shows what matches in the order it stands, and knows what it hides', async () => {
  const heard = vi.fn();
  feed.lanes.subscribe('backlog', heard);
  feed.lanes.show(new Set([second]));
  expect(backlog()).toEqual([second]);
  expect(feed.lanes.whole('backlog')?.ids).toEqual([first, second]);
  expect(feed.lanes.placeOf('backlog', second)).toBe(2);
  expect(heard).toHaveBeenCalledTimes(1);
  await done(moveItems({ itemIds: [second], column: 'backlog', position: { at: 'top' } }));
  await vi.waitFor(() => expect(feed.lanes.placeOf('backlog', second)).toBe(1));
  feed.lanes.show(null);
  expect(backlog()).toEqual([second, first]);
});

describe('a column of done work', () => {
  const days = 86_400_000;

  /** Finished so many days ago, in no order of ranks. */
  async function finish(count: number): Promise<void> {
    const ranks = ranksBetween(null, null, count);
    const changes = Array.from({ length: count }, (_, n) =>
      change('item', `old${String(n).padStart(4, '0')}`, {
        title: `Finished ${n} days ago`,
        column: 'done',
        rank: ranks[n] ?? '',
        addedAt: 0,
        startedAt: 1,
        finishedAt: 1_000 * days - n * days,
      }),
    );
    await done(command('item.add', () => success({ value: null, changes: changes.toReversed() })));
  }

  test('shows what was finished last, the latest first, and older work when asked', async () => {
    await finish(300);
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(50));
    expect(feed.lanes.lane('done')?.ids.slice(0, 3)).toEqual(['old0000', 'old0001', 'old0002']);
    expect(feed.lanes.lane('done')?.complete).toBe(false);
    await vi.waitFor(() => expect(feed.shape().counts.get('done')).toBe(300));
    feed.lanes.showOlder('done');
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(250));
    feed.lanes.showOlder('done');
    await vi.waitFor(() => expect(feed.lanes.lane('done')).toMatchObject({ complete: true }));
    expect(feed.lanes.lane('done')?.ids.at(-1)).toBe('old0299');
  });

  test('takes what is finished now on top, painted at once, wherever it was dropped', async () => {
    await finish(3);
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(3));
    const position = { after: 'old0001' };
    const settle = feed.lanes.begin({ ids: [first], to: 'done', position });
    const order = [first, 'old0000', 'old0001', 'old0002'];
    expect(feed.lanes.lane('done')?.ids).toEqual(order);
    settle((await moveItems({ itemIds: [first], column: 'done', position })).ok);
    await vi.waitFor(() => expect(feed.shape().counts.get('done')).toBe(4));
    expect(feed.lanes.lane('done')?.ids).toEqual(order);
  });

  test('that is shown in part never paints a card that the next reading takes away', async () => {
    await finish(80);
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(50));
    const last: (string | undefined)[] = [];
    const stopListening = feed.lanes.subscribe('done', () => last.push(feed.lanes.lane('done')?.ids.at(-1)));
    const settle = feed.lanes.begin({ ids: [first], to: 'done', position: { at: 'top' } });
    expect(last).toEqual(['old0048']);
    settle((await moveItems({ itemIds: [first], column: 'done', position: { at: 'top' } })).ok);
    await vi.waitFor(() => expect(feed.shape().counts.get('done')).toBe(81));
    await feed.lanes.read('done');
    stopListening();
    expect(new Set(last)).toEqual(new Set(['old0048']));
    expect(feed.lanes.lane('done')?.ids[0]).toBe(first);
  });

  test('filtered, shows what matches however long ago it was finished', async () => {
    await finish(80);
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(50));
    feed.lanes.show(new Set(['old0079']));
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toEqual(['old0079']));
    feed.lanes.show(null);
    await vi.waitFor(() => expect(feed.lanes.lane('done')?.ids).toHaveLength(50));
  });

  test('holds what never got a finish as well, last', async () => {
    await finish(2);
    const unfinished = change('item', 'unfinished', { title: 'So', column: 'done', rank: 'Zz', addedAt: 0 });
    await done(command('item.add', () => success({ value: null, changes: [unfinished] })));
    await vi.waitFor(() =>
      expect(feed.lanes.lane('done')?.ids).toEqual(['old0000', 'old0001', 'unfinished']),
    );
  });

  test('that was one of work in progress stands by the finish as well', async () => {
    await done(moveItems({ itemIds: [second], column: 'publishing', position: { at: 'top' } }));
    await done(editColumn('publishing', { kind: 'done' }));
    await vi.waitFor(() => expect(feed.lanes.lane('publishing')?.ids).toEqual([second]));
    await done(
      moveItems({ itemIds: [first], column: 'publishing', position: { at: 'bottom' }, reason: 'now' }),
    );
    await vi.waitFor(() => expect(feed.lanes.lane('publishing')?.ids).toEqual([first, second]));
  });
});

test('an answer that took longer never takes the place of a newer one', async () => {
  stop();
  const slow = Promise.withResolvers<never[]>();
  const first = vi.spyOn(board, 'firstItems').mockReturnValueOnce(slow.promise);
  feed = new BoardFeed();
  stop = feed.start();
  await vi.waitFor(() => expect(first).toHaveBeenCalled());
  first.mockRestore();
  await done(addItem({ title: 'Third' }));
  await vi.waitFor(() => expect(feed.shape().counts.get('backlog')).toBe(3));
  const heard = vi.fn();
  feed.subscribe(heard);
  slow.resolve([]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(feed.shape().counts.get('backlog')).toBe(3);
});
