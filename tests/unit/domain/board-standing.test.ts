import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import { boardStanding } from '@/lib/domain/board-standing';
import type { SeenCard, SeenPart } from '@/lib/domain/seen-part';

const card = (given: Partial<SeenCard> = {}): SeenCard => ({
  people: [],
  labels: [],
  isBlocked: false,
  isSubtask: false,
  ...given,
});
const some = (count: number, given: Partial<SeenCard> = {}) =>
  Array.from({ length: count }, () => card(given));

function part(title: string, cards: SeenCard[], given: Partial<SeenPart> = {}): SeenPart {
  return { key: title, title, loadedAll: true, seen: () => cards.length, cards: () => cards, ...given };
}

const told = (parts: SeenPart[], policy: BoardPolicy = {}, isFiltered = false) =>
  boardStanding(parts, policy, isFiltered).standings.map(
    ({ state, figure, lane, person, limit }) =>
      `${[limit.columns.join('+'), person, lane].filter((each) => each !== undefined).join('/')} ${figure} ${state}`,
  );

describe('a board stands to its limits', () => {
  test('each column to its own: in its title, its description, kept, or the host’s', () => {
    const parts = [
      part('Ready [2-4]', some(1)),
      part('Build', some(3), { description: 'What is made now.\nWIP ≤ 2, agreed in May' }),
      part('Review', some(2)),
      part('Ship', some(1), { nativeLimit: { most: 5 } }),
      part('Done', some(9)),
    ];
    const limits = [
      { columns: ['Ready [2-4]'], most: 9 },
      { columns: ['Review'], least: 1, most: 2 },
      { columns: ['Gone'], most: 1 },
    ];
    expect(told(parts, { limits })).toEqual([
      'Ready [2-4] 1/2–4 low',
      'Build 3/2 over',
      'Review 2/1–2 at',
      'Ship 1/5 under',
    ]);
  });

  test('a minimum alone is a limit too', () => {
    const limits = [{ columns: ['Ready'], least: 2 }];
    expect(told([part('Ready', some(1))], { limits })).toEqual(['Ready 1/2+ low']);
    expect(told([part('Ready', some(8))], { limits })).toEqual(['Ready 8/2+ under']);
  });

  test('what the host keeps itself is said once, also where the same is kept here', () => {
    const parts = [part('Review', some(1), { nativeLimit: { most: 5 } })];
    const homes = (most: number) =>
      boardStanding(parts, { limits: [{ columns: ['Review'], most }] }, false).standings.map(
        ({ limit }) => limit.from,
      );
    expect(homes(5)).toEqual(['host']);
    expect(homes(4)).toEqual(['kept']);
  });

  test('columns that share one limit count together, as do the parts of a column in several lanes', () => {
    const parts = [
      part('Doing', some(2), { lane: 'Web' }),
      part('Doing', some(1), { lane: 'Print' }),
      part('Done today', some(2)),
    ];
    const limits = [
      { columns: ['Doing', 'Done today', 'Gone'], most: 4 },
      { columns: ['Doing'], most: 3 },
    ];
    expect(told(parts, { limits })).toEqual(['Doing 3/3 at', 'Doing+Done today 5/4 over']);
  });

  test('each lane, or one cell of it, by itself', () => {
    const parts = [
      part('To do', some(9), { lane: 'Web' }),
      part('Doing', some(2), { lane: 'Web' }),
      part('Review', some(2), { lane: 'Web' }),
      part('Doing', some(1), { lane: 'Print' }),
      part('Done', some(9), { lane: 'Web' }),
    ];
    const limits: BoardPolicy['limits'] = [
      { columns: [], per: 'lane', most: 3 },
      { columns: ['Doing'], lane: 'Print', most: 1 },
    ];
    expect(told(parts, { limits })).toEqual([
      'Doing+Review/Web 4/3 over',
      'Doing+Review/Print 1/3 under',
      'Doing/Print 1/1 at',
    ]);
  });

  test('each person by themselves, in what is in progress, whatever case their name is written in', () => {
    const parts = [
      part('To do', some(9, { people: ['Ann'] })),
      part('Doing', [card({ people: ['Ann', 'Ben'] }), card({ people: ['ann'] }), card()]),
      part('Review', some(3, { people: ['Ann'] })),
      part('Done', some(9, { people: ['Ben'] })),
    ];
    const limits: BoardPolicy['limits'] = [{ columns: [], per: 'person', most: 4 }];
    expect(told(parts, { limits })).toEqual(['Doing+Review/Ann 5/4 over', 'Doing+Review/Ben 1/4 under']);
    const [ann] = boardStanding(parts, { limits }, false).standings;
    expect(ann?.at, 'said where most of their cards are').toBe('Review');
  });

  test('what the team leaves out counts nowhere', () => {
    const parts = [
      part(
        'Doing',
        [
          ...some(2),
          card({ isBlocked: true }),
          card({ isSubtask: true }),
          card({ isDone: true }),
          card({ labels: ['Info'] }),
        ],
        { nativeCount: 6 },
      ),
    ];
    const limits = [{ columns: ['Doing'], most: 2 }];
    expect(told(parts, { limits })).toEqual(['Doing 6/2 over']);
    const uncounted = { blocked: true, subtasks: true, done: true, labels: ['INFO'] };
    expect(told(parts, { limits, uncounted })).toEqual(['Doing 2/2 at']);
    expect(told([part('To do', []), ...parts], { limits, uncounted: { labels: ['info'] } })).toEqual([
      'Doing 5/2 over',
    ]);
  });
});

describe('no more is claimed than is known', () => {
  test.for([
    ['a part is loaded and nobody counts', {}, {}, false, 'Doing ≥ 2/9 unsure'],
    ['the host counts', { nativeCount: 8 }, {}, false, 'Doing 8/9 under'],
    [
      'the host counts, and some of what it counts is left out',
      { nativeCount: 12 },
      { blocked: true },
      false,
      'Doing ≥ 2/9 unsure',
    ],
    ['a filter is on', { loadedAll: true }, {}, true, 'Doing ≥ 2/9 unsure'],
  ] as const)('%s', ([, given, uncounted, isFiltered, expected]) => {
    const parts = [part('Doing', some(2), { loadedAll: false, ...given })];
    const limits = [{ columns: ['Doing'], most: 9 }];
    expect(told(parts, { limits, uncounted }, isFiltered)).toEqual([expected]);
  });

  test('nobody is within their limit where cards are missing, and somebody may be over it', () => {
    const people = [...some(3, { people: ['Ann'] }), ...some(1, { people: ['Ben'] })];
    const parts = [part('Doing', people, { loadedAll: false, nativeCount: 12 }), part('Review', [])];
    const limits: BoardPolicy['limits'] = [{ columns: ['Doing', 'Review'], per: 'person', most: 2 }];
    expect(told(parts, { limits })).toEqual(['Doing+Review/Ann ≥ 3/2 over', 'Doing+Review/Ben ≥ 1/2 unsure']);
  });
});

test('work in progress is what stands between what is not started and what is done', () => {
  const parts = [
    part('To do', some(4)),
    part('Doing', some(3)),
    part('Review', some(2)),
    part('Done', some(9)),
  ];
  expect(boardStanding(parts, {}, false).inProgress).toEqual({ count: 5, isWhole: true });
  expect(boardStanding(parts, {}, true).inProgress).toEqual({ count: 5, isWhole: false });
  const meanings: BoardPolicy['meanings'] = [{ column: 'Review', means: 'done' }];
  expect(boardStanding(parts, { meanings }, false).inProgress).toEqual({ count: 3, isWhole: true });
});

test('cards are read where a limit depends on them, once, and nowhere else', () => {
  const cards = vi.fn<() => SeenCard[]>(() => some(3, { people: ['Ann'] }));
  const others = vi.fn<() => SeenCard[]>(() => []);
  const parts = [
    { ...part('To do', []), cards: others },
    { ...part('Doing', []), seen: () => 3, cards },
    { ...part('Done', []), cards: others },
  ];
  told(parts, { limits: [{ columns: ['Doing'], most: 3 }] });
  expect(cards).not.toHaveBeenCalled();
  told(parts, {
    limits: [
      { columns: [], per: 'person', most: 3 },
      { columns: ['Doing'], per: 'person', most: 2 },
      { columns: ['Doing'], most: 3 },
    ],
    uncounted: { blocked: true },
  });
  expect(cards).toHaveBeenCalledOnce();
  expect(others).not.toHaveBeenCalled();
});

test('however cards lie in columns and lanes, each counts once under each limit that holds for it', () => {
  const name = constantFrom('To do', 'Doing', 'Review', 'Done');
  const seen = record({
    column: name,
    lane: constantFrom('Web', 'Print'),
    isBlocked: boolean(),
    people: array(constantFrom('Ann', 'Ben', 'Cleo'), { maxLength: 3 }),
  });
  assert(
    property(array(seen, { maxLength: 60 }), boolean(), (all, blocked) => {
      const parts = ['To do', 'Doing', 'Review', 'Done'].flatMap((title) =>
        ['Web', 'Print'].map((lane) =>
          part(
            title,
            all.filter((one) => one.column === title && one.lane === lane).map((one) => card(one)),
            { lane },
          ),
        ),
      );
      const limits: BoardPolicy['limits'] = [
        { columns: ['Doing'], most: 3 },
        { columns: ['Doing', 'Review'], most: 5 },
        { columns: [], per: 'lane', most: 4 },
        { columns: [], per: 'person', most: 2 },
      ];
      const counted = all.filter((one) => !(blocked && one.isBlocked));
      const work = counted.filter(({ column }) => column === 'Doing' || column === 'Review');
      const { standings, inProgress } = boardStanding(parts, { limits, uncounted: { blocked } }, false);
      expect(inProgress.count).toBe(work.length);
      for (const { figure, limit, lane, person } of standings) {
        const theirs = counted.filter(
          (one) =>
            limit.columns.includes(one.column) &&
            (lane === undefined || one.lane === lane) &&
            (person === undefined || one.people.some((each) => each === person)),
        );
        expect(figure).toBe(`${theirs.length}/${limit.most}`);
      }
      const people = new Set(work.flatMap((one) => one.people));
      expect(standings.filter(({ person }) => person !== undefined)).toHaveLength(people.size);
    }),
    { seed: 20261122 },
  );
});
