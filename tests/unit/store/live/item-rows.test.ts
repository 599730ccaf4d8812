import { beforeEach, expect, test } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
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
  rows.keep(before, false);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster' });
  await done(editItem(poster, { title: 'Poster, new' }));
  rows.keep(await inStore(), true);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' });
  rows.keep(before, false);
  expect(rows.row(poster)).toMatchObject({ title: 'Poster, new' });
});
