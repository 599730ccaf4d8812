import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
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
  await vi.waitFor(() => expect(orders).toHaveBeenCalledWith('done'));
  orders.mockClear();
  feed.rows.subscribe(first, () => {});
  await done(editItem(first, { title: 'Edited' }));
  await vi.waitFor(() => expect(feed.rows.row(first)).toMatchObject({ title: 'Edited' }));
  expect(orders.mock.calls.filter(([column]) => column !== 'backlog')).toEqual([]);
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
