import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { addRequest } from '@/lib/store/commands/add-request';
import { editColumn } from '@/lib/store/commands/edit-column';
import { editItem } from '@/lib/store/commands/edit-item';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { Finder } from '@/lib/store/live/finder';
import { done, freshTeam } from '../support/database';

let board: BoardFeed;
let finder: Finder;
let stops: (() => void)[];
let poster: string;
let flyer: string;

beforeEach(async () => {
  await freshTeam();
  ({ itemId: poster } = await done(addItem({ title: 'Poster for the fair', column: 'review' })));
  ({ itemId: flyer } = await done(addItem({ title: 'Flyer' })));
  await done(addRequest({ title: 'A poster, please' }));
  board = new BoardFeed();
  finder = new Finder(board, (error) => {
    throw error;
  });
  stops = [board.start(), finder.start()];
  finder.ready();
  await vi.waitFor(() => expect(finder.now().whole).toBe(true));
  await vi.waitFor(() => expect(board.lanes.lane('backlog')?.complete).toBe(true));
});
afterEach(() => stops.forEach((stop) => stop()));

const shown = () => ['backlog', 'review'].flatMap((id) => board.lanes.lane(id)?.ids ?? []);

test('what is typed filters the board at once, and clearing it shows everything again', () => {
  finder.write('post');
  expect(shown()).toEqual([poster]);
  expect(finder.now()).toMatchObject({ asks: true, count: 2 });
  expect(finder.now().perColumn).toEqual(new Map([['review', 1]]));
  expect(finder.hits().map(({ kind }) => kind)).toEqual(['item', 'request']);
  finder.write('');
  expect(shown()).toEqual([flyer, poster]);
  expect(finder.now().asks).toBe(false);
});

test('a filter that is still without a value hides nothing', () => {
  finder.write('label:');
  expect(shown()).toEqual([flyer, poster]);
});

test('what another window writes comes into the filter and leaves it', async () => {
  finder.write('poster');
  await done(editItem(flyer, { description: 'Also as a poster' }));
  await vi.waitFor(() => expect(shown()).toEqual([flyer, poster]));
  await done(editItem(poster, { title: 'Placard' }));
  await vi.waitFor(() => expect(shown()).toEqual([flyer]));
});

test('letter by letter it finds what it finds at once, also where something was written in between', async () => {
  for (const text of ['p', 'po', 'pos', 'pos f', 'pos', 'posters', 'poster']) {
    finder.write(text);
    const typed = [shown(), finder.now().count];
    finder.write('');
    finder.write(text);
    expect([shown(), finder.now().count], text).toEqual(typed);
  }
  finder.write('fly');
  await done(editItem(poster, { title: 'Flying poster' }));
  await vi.waitFor(() => expect(shown()).toEqual([flyer, poster]));
  finder.write('flyi');
  expect(shown()).toEqual([poster]);
});

test('a column is found by the name it has now', async () => {
  finder.write('column:"Second look"');
  expect(shown()).toEqual([]);
  await done(editColumn('review', { name: 'Second look' }));
  await vi.waitFor(() => expect(shown()).toEqual([poster]));
});

test('it offers the names of the columns and looks for something beside what is filtered', () => {
  finder.write('flyer');
  expect(finder.completions('column:rev', 10).options.map(({ insert }) => insert)).toEqual(['Review ']);
  expect(finder.lookFor('poster', 1)).toHaveLength(1);
  expect(shown()).toEqual([flyer]);
});
