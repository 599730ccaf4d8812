import { beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '@/lib/domain/entities';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import type { ChangedItems } from '@/lib/store/live/changed-parts';
import { ItemRows } from '@/lib/store/live/item-rows';
import { itemsById } from '@/lib/store/queries/board';
import { done, freshTeam } from '../support/database';

let rows: ItemRows;
let poster: string;

beforeEach(async () => {
  await freshTeam();
  ({ itemId: poster } = await done(addItem({ title: 'Poster' })));
  rows = new ItemRows((error) => {
    throw error;
  });
});

const entry = (item: Item) => [item.id, item] as const;
const everything: ChangedItems = { row: () => true, ids: () => null, lane: () => true };
const inStore = async () => (await itemsById([poster])).filter((item) => item !== undefined);

test('rows are read before they are shown; where all are here there is nothing to wait for', async () => {
  const filling = rows.load([poster]);
  expect(filling).toBeInstanceOf(Promise);
  await filling;
  expect(rows.row(poster)).toMatchObject({ title: 'Poster' });
  expect(rows.load([poster])).toBeUndefined();
});

test('one that is gone counts as read', async () => {
  await rows.load(['gone']);
  expect(rows.row('gone')).toBeNull();
});

test('what was read for another purpose is taken in; over what is here only when it is news', async () => {
  const before = await inStore();
  rows.begin()(before.map(entry), false);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster' });
  await done(editItem(poster, { title: 'Poster, new' }));
  rows.begin()((await inStore()).map(entry), true);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' });
  rows.begin()(before.map(entry), false);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' });
});

const changeOf = (...ids: string[]): ChangedItems => ({
  row: (id) => ids.includes(id),
  ids: () => ids,
  lane: () => false,
});

test('what was read before a write never comes over what was read after it', async () => {
  rows.subscribe(poster, () => {});
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Poster' }));
  const keep = rows.begin();
  const before = await inStore();
  await done(editItem(poster, { title: 'Poster, new' }));
  rows.changed(changeOf(poster));
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' }));
  keep(before.map(entry), true);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' });
});

test('a row that was written to while it was read for the first time is read again', async () => {
  rows.subscribe(poster, () => {});
  // The read has begun, and has not answered yet.
  await Promise.resolve();
  rows.changed(everything);
  expect(rows.row(poster)).toBeUndefined();
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Poster' }));
});

test('a painted row stays as it was painted until it is stored, or until the write was refused', async () => {
  rows.subscribe(poster, () => {});
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Poster' }));
  const undo = rows.paint(poster, { title: 'Painted' });
  rows.begin()((await inStore()).map(entry), true);
  expect(rows.row(poster)).toMatchObject({ title: 'Painted' });
  undo();
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Poster' }));
  rows.paint(poster, { title: 'Stored' });
  await done(editItem(poster, { title: 'Stored and shortened' }));
  rows.changed(changeOf(poster));
  await vi.waitFor(() => expect(rows.row(poster)).toMatchObject({ title: 'Stored and shortened' }));
});
