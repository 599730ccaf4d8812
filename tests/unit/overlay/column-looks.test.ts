import { expect, test } from 'vitest';
import { columnLooks } from '@/lib/overlay/column-looks';
import type { Board, HostColumn } from '@/lib/overlay/host';
import { overlayWords } from '@/locales/overlay';
import { noFacts } from '../../support/no-facts';

interface Seen {
  title: string;
  count?: number;
  cards?: number;
  loadedAll?: boolean;
}

/** A board of a tool we do not name: the rules must not lean on the first one. */
function board(columns: Seen[], isFiltered = false): Board {
  // Nothing is asked of an element here but who it is.
  const element = {} as Element;
  return {
    id: () => 'board-1',
    name: () => 'Board',
    facts: () => noFacts,
    columns: () =>
      columns.map(({ title, count, loadedAll = true }): HostColumn => ({
        key: title,
        title,
        el: element,
        header: element,
        room: 16,
        loadedAll,
        ...(count === undefined ? {} : { nativeCount: count }),
      })),
    cards: ({ title }) => {
      const { cards = 0 } = columns.find((each) => each.title === title) ?? {};
      return Array.from({ length: cards }, (_, n) => ({ id: `${n}`, el: element }));
    },
    isFiltered: () => isFiltered,
    isDark: () => false,
  };
}
const said = (columns: Seen[], isFiltered?: boolean, kept = {}) =>
  [...columnLooks(board(columns, isFiltered), overlayWords.en, kept).values()].map(
    ({ state, text }) => `${state}: ${text}`,
  );

test.for([
  ['within', [{ title: 'Review [3]', count: 2 }], ['under: 2/3']],
  ['full', [{ title: 'Review [3]', count: 3 }], ['at: 3/3 · full']],
  ['over', [{ title: 'Review [3]', count: 5 }], ['over: 5/3 · 2 over']],
  ['too few', [{ title: 'Ready [2-5]', count: 1 }], ['low: 1/2–5 · 1 too few']],
  ['no limit, so the host’s own count is enough', [{ title: 'Done', count: 40 }], []],
  [
    'cards are counted where the host has no counter',
    [{ title: 'Review [3]', cards: 4 }],
    ['over: 4/3 · 1 over'],
  ],
  ['only a part is loaded', [{ title: 'Review [9]', cards: 4, loadedAll: false }], ['unsure: ≥ 4/9']],
  [
    'the host’s counter knows what is not loaded',
    [{ title: 'Review [9]', count: 8, cards: 4, loadedAll: false }],
    ['under: 8/9'],
  ],
  [
    'parts in two lanes count together',
    [
      { title: 'Review [3]', count: 2 },
      { title: 'Review [3]', count: 2 },
    ],
    ['over: 4/3 · 1 over', 'over: 4/3 · 1 over'],
  ],
  ['5,000 cards', [{ title: 'Review [3]', cards: 5000 }], ['over: 5000/3 · 4997 over']],
] as const)('%s', ([, columns, expected]) => {
  expect(said([...columns])).toEqual(expected);
});

test('a filter is named, and what it hides may be there', () => {
  expect(said([{ title: 'Review [3]', count: 1 }], true)).toEqual(['unsure: ≥ 1/3 · filter is on']);
});

test('a limit kept for a column counts where its title has none, also for a column called like a part of each object', () => {
  const kept = { Review: 2, 'Build [5]': 1 };
  const columns = [
    { title: 'Review', count: 3 },
    { title: 'Build [5]', count: 3 },
    { title: 'constructor', count: 3 },
  ];
  expect(said(columns, false, kept)).toEqual(['over: 3/2 · 1 over', 'under: 3/5']);
});
