import { expect, test } from 'vitest';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import { boardStanding } from '@/lib/domain/board-standing';
import { columnLooks } from '@/lib/overlay/column-looks';
import type { Board, HostColumn } from '@/lib/overlay/host';
import { seenPart } from '@/lib/overlay/seen-parts';
import { overlayWords } from '@/locales/overlay';
import { noFacts } from '../../support/no-facts';

interface Seen {
  title: string;
  lane?: string;
  /** Which header it has; its own when absent. */
  header?: string;
  people?: string[];
  count?: number;
  cards?: number;
  loadedAll?: boolean;
}

/** A board of a tool we do not name: the rules must not lean on the first one. */
function board(columns: Seen[], isFiltered = false): Board {
  return {
    id: () => 'board-1',
    name: () => 'Board',
    facts: ({ id }) => ({ ...noFacts, people: id.split(' ').slice(1) }),
    columns: () =>
      columns.map(({ title, count, lane, header = title + (lane ?? ''), loadedAll = true }): HostColumn => ({
        key: title,
        title,
        el: elementOf(title),
        header: elementOf(header),
        room: 16,
        loadedAll,
        ...(lane === undefined ? {} : { lane }),
        ...(count === undefined ? {} : { nativeCount: count }),
      })),
    cards: ({ title, lane }) => {
      const { cards = 0, people = [] } =
        columns.find((each) => each.title === title && each.lane === lane) ?? {};
      return Array.from({ length: cards }, (_, n) => ({
        id: [`${n}`, ...people].join(' '),
        el: elementOf('card'),
      }));
    },
    saysSince: false,
    isFiltered: () => isFiltered,
    isDark: () => false,
  };
}
/** Nothing is asked of an element here but which it is. */
const elements = new Map<string, Element>();
function elementOf(name: string): Element {
  const element = elements.get(name) ?? ({} as Element);
  elements.set(name, element);
  return element;
}

function said(columns: Seen[], isFiltered = false, policy: BoardPolicy = {}): string[] {
  const seen = board(columns, isFiltered);
  const all = seen.columns();
  const standing = boardStanding(
    all.map((column) => seenPart(seen, column)),
    policy,
    isFiltered,
  );
  return Array.from(
    columnLooks(seen, all, standing, overlayWords.en).values(),
    ({ state, text }) => `${state}: ${text}`,
  );
}

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
      { title: 'Review [3]', count: 2, lane: 'Web' },
      { title: 'Review [3]', count: 2, lane: 'Print' },
    ],
    ['over: 4/3 · 1 over', 'over: 4/3 · 1 over'],
  ],
  [
    'one header for all lanes has one badge',
    [
      { title: 'Review [3]', count: 2, lane: 'Web', header: 'one' },
      { title: 'Review [3]', count: 2, lane: 'Print', header: 'one' },
    ],
    ['over: 4/3 · 1 over'],
  ],
  ['5,000 cards', [{ title: 'Review [3]', cards: 5000 }], ['over: 5000/3 · 4997 over']],
] as const)('%s', ([, columns, expected]) => {
  expect(said([...columns])).toEqual(expected);
});

test('a filter is named, and what it hides may be there', () => {
  expect(said([{ title: 'Review [3]', count: 1 }], true)).toEqual(['unsure: ≥ 1/3 · filter is on']);
});

test('a limit kept for a column counts where its title has none, also for a column called like a part of each object', () => {
  const limits = [
    { columns: ['Review'], most: 2 },
    { columns: ['Build [5]'], most: 1 },
  ];
  const columns = [
    { title: 'Review', count: 3 },
    { title: 'Build [5]', count: 3 },
    { title: 'constructor', count: 3 },
  ];
  expect(said(columns, false, { limits })).toEqual(['over: 3/2 · 1 over', 'under: 3/5']);
});

test('columns that share a limit each say how they stand together, beside their own', () => {
  const limits = [
    { columns: ['Build', 'Test'], most: 4 },
    { columns: ['Test'], most: 2 },
  ];
  const columns = [
    { title: 'Build', count: 3 },
    { title: 'Test', count: 2 },
  ];
  expect(said(columns, false, { limits })).toEqual([
    'over: together 5/4 · 1 over',
    'over: 2/2 · full · together 5/4 · 1 over',
  ]);
});

test('a lane says how it stands where it begins, a cell where it is', () => {
  const limits: BoardPolicy['limits'] = [
    { columns: ['Build', 'Test'], per: 'lane', most: 2 },
    { columns: ['Test'], per: 'lane', most: 1 },
  ];
  const columns = [
    { title: 'Build', lane: 'Web', count: 2 },
    { title: 'Test', lane: 'Web', count: 1 },
    { title: 'Build', lane: 'Print', count: 0 },
    { title: 'Test', lane: 'Print', count: 0 },
  ];
  expect(said(columns, false, { limits })).toEqual([
    'over: lane 3/2 · 1 over',
    'at: lane 1/1 · full',
    'under: lane 0/2',
    'under: lane 0/1',
  ]);
});

test('somebody with too much is named once, where most of it is, and nobody else is', () => {
  const limits: BoardPolicy['limits'] = [{ columns: ['Build', 'Test'], per: 'person', most: 3 }];
  const columns = [
    { title: 'Build', cards: 1, people: ['Ann', 'Ben'] },
    { title: 'Test', cards: 3, people: ['Ann'] },
    { title: 'Done', cards: 9, people: ['Ben'] },
  ];
  expect(said(columns, false, { limits })).toEqual(['over: Ann 4/3']);
});

test('a long name is cut: a column is narrow', () => {
  const limits: BoardPolicy['limits'] = [{ columns: [], per: 'person', most: 1 }];
  const columns = [{ title: 'Build', cards: 2, people: ['Anneliese-Featherstonehaugh'] }];
  expect(said(columns, false, { limits })).toEqual(['over: Anneliese-Feath… 2/1']);
});
