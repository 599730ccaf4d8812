import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '@/lib/domain/result';
import { matcher, type Surroundings } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parse';
import { command } from '@/lib/store/command';
import { addItem } from '@/lib/store/commands/add-item';
import { addNote } from '@/lib/store/commands/add-note';
import { addRequest } from '@/lib/store/commands/add-request';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { FindFeed } from '@/lib/store/live/find-feed';
import { change } from '@/lib/store/rows';
import { done, freshTeam } from '../support/database';

let feed: FindFeed;
let stop: () => void;
let poster: string;

const fail = (error: unknown) => {
  throw error;
};
const around: Surroundings = {
  today: '2026-11-22',
  timeZone: 'UTC',
  columns: [],
  isUsed: (field, key) => feed.index.isUsed(field, key),
};
const found = (query: string) => feed.index.find(matcher(parseQuery(query), around)).map(({ id }) => id);

beforeEach(async () => {
  await freshTeam();
  ({ itemId: poster } = await done(addItem({ title: 'Poster', description: 'For the fair in Łódź' })));
  feed = new FindFeed(fail);
  stop = feed.start();
  feed.want();
  await vi.waitFor(() => expect(feed.whole).toBe(true));
});
afterEach(() => stop());

test('everything is found: by title, by long text, by note, by who asked', async () => {
  expect(found('lodz')).toEqual([poster]);
  const { requestId } = await done(addRequest({ title: 'Price list', requester: { name: 'Anna' } }));
  await vi.waitFor(() => expect(found('requester:anna')).toEqual([requestId]));
  await done(addNote({ about: poster, text: 'Piotr has pictures' }));
  await vi.waitFor(() => expect(found('piotr')).toEqual([poster]));
  await done(addNote({ about: requestId, text: 'Piotr knows more' }));
  await vi.waitFor(() => expect(found('piotr')).toEqual([poster, requestId]));
});

test('what is written anywhere is found at once as it is now', async () => {
  const heard = vi.fn();
  feed.subscribe(heard);
  await done(editItem(poster, { description: 'For the congress' }));
  await vi.waitFor(() => expect(found('congress')).toEqual([poster]));
  expect(found('fair')).toEqual([]);
  expect(heard).toHaveBeenCalled();
  const { eventId } = await done(deleteItems([poster]));
  await vi.waitFor(() => expect(found('poster')).toEqual([]));
  await done(undo(eventId));
  await vi.waitFor(() => expect(found('poster')).toEqual([poster]));
});

test('a table that was emptied in one go leaves nothing behind', async () => {
  await db.items.clear();
  await vi.waitFor(() => expect(found('poster')).toEqual([]));
});

test('while a step of many is read anew, what was there is still found', async () => {
  const changes = Array.from({ length: 320 }, (_, n) =>
    change('item', `leaflet${n}`, { title: `Leaflet ${n}`, column: 'backlog', rank: `a0${n}z`, addedAt: n }),
  );
  await done(command('item.add', () => success({ value: null, changes })));
  await vi.waitFor(() => expect(found('leaflet')).toHaveLength(320), 10_000);
  const fewest = vi.fn();
  const count = () => fewest(found('leaflet').length);
  const stopCounting = feed.subscribe(count);
  const ids = changes.map(({ id }) => id);
  await done(editItems(ids, { addLabels: ['Fair'] }));
  await vi.waitFor(() => expect(found('label:fair')).toHaveLength(320), 10_000);
  // The telling comes after the reading.
  await vi.waitFor(() => expect(fewest).toHaveBeenCalled());
  expect(new Set(fewest.mock.calls.flat())).toEqual(new Set([320]));
  stopCounting();
  await done(deleteItems(ids));
  await vi.waitFor(() => expect(found('leaflet')).toEqual([]), 10_000);
  expect(found('poster')).toEqual([poster]);
});

test('more things than one portion holds are all read, once each', async () => {
  stop();
  const changes = Array.from({ length: 320 }, (_, n) =>
    change('item', `leaflet${n}`, { title: `Leaflet ${n}`, column: 'backlog', rank: `a0${n}z`, addedAt: n }),
  );
  await done(command('item.add', () => success({ value: null, changes })));
  feed = new FindFeed(fail);
  stop = feed.start();
  feed.want();
  await vi.waitFor(() => expect(feed.whole).toBe(true), 10_000);
  expect(found('leaflet')).toHaveLength(320);
  expect(feed.index.count('item')).toBe(321);
});
