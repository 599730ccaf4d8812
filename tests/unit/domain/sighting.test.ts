import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardPace, type Journey, journeys, type Stage, throughput } from '@/lib/domain/journey';
import { cumulativeFlow } from '@/lib/domain/cumulative-flow';
import { mergeSightings, type SeenCard, type Sighting } from '@/lib/domain/sighting';

const day = 24 * 60 * 60_000;
const stages: Record<string, Stage> = {
  Todo: 'waiting',
  Doing: 'progress',
  Review: 'progress',
  Done: 'done',
};
const stageOf = (column: string) => stages[column];

/** Looks at one board, one after the other, as the store keeps them. */
class Looks {
  readonly rows = new Map<string, Sighting>();

  look(now: number, seen: Record<string, string>, isWhole = true) {
    const cards = Object.entries(seen).map(([card, column]): SeenCard => ({ card, column }));
    const stays = Array.from(this.rows.values()).filter(({ id, card }) => id === `b\n${card}`);
    const known = new Map(stays.map((stay) => [stay.card, stay]));
    const merged = mergeSightings('b', cards, known, { now, isWhole });
    for (const row of merged.rows) this.rows.set(row.id, row);
    return merged.arrivals;
  }

  get all(): Sighting[] {
    return [...this.rows.values()];
  }

  journey(card: string): Journey | undefined {
    return journeys(this.all, stageOf).find((each) => each.card === card);
  }
}

describe('what was seen of a board', () => {
  test('tells the cards that came to another column, once', () => {
    const looks = new Looks();
    expect(looks.look(1, { a: 'Todo' })).toEqual([{ card: 'a', column: 'Todo' }]);
    expect(looks.look(2, { a: 'Todo' })).toEqual([]);
    expect(looks.look(3, { a: 'Doing' })).toEqual([{ card: 'a', column: 'Doing', from: 'Todo' }]);
    expect(looks.look(3, { a: 'Doing' }), 'another tab').toEqual([]);
    expect(looks.all.filter(({ card }) => card === 'a')).toHaveLength(2);
  });

  test('leaves out cards without an id, and takes one that is told twice as it was told last', () => {
    const looks = new Looks();
    expect(looks.look(1, { '': 'Todo' })).toEqual([]);
    const twice = [
      { card: 'a', column: 'Todo' },
      { card: 'a', column: 'Doing' },
    ];
    const { arrivals } = mergeSightings('b', twice, new Map(), { now: 1, isWhole: true });
    expect(arrivals).toEqual([{ card: 'a', column: 'Doing' }]);
  });

  test.for<[string, [number, Record<string, string>][], Partial<Journey>]>([
    [
      'seen from start to end',
      [
        [0, { x: 'Todo' }],
        [1, { a: 'Todo' }],
        [10, { a: 'Doing' }],
        [20, { a: 'Review' }],
        [30, { a: 'Done' }],
      ],
      { stage: 'done', startedAt: 10, finishedAt: 30, isAtLeast: false },
    ],
    ['in progress at the first look', [[5, { a: 'Doing' }]], { startedAt: 5, isAtLeast: true }],
    [
      'new in progress on a board that was known',
      [
        [0, { x: 'Todo' }],
        [5, { a: 'Doing' }],
      ],
      { startedAt: 5, isAtLeast: false },
    ],
    [
      'moved while nobody looked for a week',
      [
        [0, { a: 'Todo' }],
        [7 * day, { a: 'Doing' }],
      ],
      { startedAt: 7 * day, isAtLeast: true },
    ],
    [
      'gone back to what waits, and begun again',
      [
        [0, { a: 'Doing' }],
        [5, { a: 'Todo' }],
        [9, { a: 'Doing' }],
      ],
      { startedAt: 9, isAtLeast: false },
    ],
    [
      'taken out of done again',
      [
        [0, { a: 'Todo' }],
        [5, { a: 'Doing' }],
        [6, { a: 'Done' }],
        [7, { a: 'Doing' }],
      ],
      { stage: 'progress', startedAt: 5 },
    ],
    ['in a column nobody knows', [[5, { a: 'Elsewhere' }]], { stage: 'waiting', isAtLeast: false }],
    [
      'whose column was called otherwise before',
      [
        [0, { a: 'Todo' }],
        [1, { a: 'Making' }],
        [2, { a: 'Doing' }],
      ],
      { startedAt: 2, isAtLeast: true },
    ],
  ])('a card %s', ([, seen, journey]) => {
    const looks = new Looks();
    for (const [now, cards] of seen) looks.look(now, cards);
    expect(looks.journey('a')).toMatchObject(journey);
    if (!('finishedAt' in journey)) expect(looks.journey('a')).not.toHaveProperty('finishedAt');
  });

  test('a card that a long column had not shown before may have stood there for long', () => {
    const looks = new Looks();
    looks.look(0, { x: 'Doing' });
    looks.look(5, { x: 'Doing', a: 'Doing' }, false);
    expect(looks.journey('a')).toMatchObject({ startedAt: 5, isAtLeast: true });
  });
});

const cards = fc.constantFrom('a', 'b', 'c', 'd');
const look = fc.record({
  wait: fc.nat(3 * day),
  cards: fc.dictionary(cards, fc.constantFrom('Todo', 'Doing', 'Review', 'Done'), { noNullPrototype: true }),
  isWhole: fc.boolean(),
});

const sum = (counts: Map<string, number> | undefined) =>
  Array.from(counts?.values() ?? []).reduce((total, n) => total + n, 0);

describe('whatever is seen', () => {
  test('a card’s stays follow each other without a gap in their order, and one goes on; said twice, nothing is added', () => {
    fc.assert(
      fc.property(fc.array(look, { maxLength: 20 }), (given) => {
        const looks = new Looks();
        let now = 0;
        for (const { wait, cards: seen, isWhole } of given) {
          now += wait;
          looks.look(now, seen, isWhole);
          const before = structuredClone(looks.all);
          expect(looks.look(now, seen, isWhole)).toEqual([]);
          expect(looks.all).toEqual(before);
        }
        for (const [card, stays] of Map.groupBy(looks.all, ({ card }) => card)) {
          if (card === '') continue;
          const inOrder = stays.toSorted((a, b) => a.first - b.first || a.last - b.last);
          for (const [index, { first, last, column }] of inOrder.entries()) {
            expect(first).toBeLessThanOrEqual(last);
            const next = inOrder[index + 1];
            if (!next) continue;
            expect(last).toBeLessThanOrEqual(next.first);
            expect(next.first).toBeGreaterThan(first);
            expect(next.column).not.toBe(column);
          }
        }
        for (const { startedAt, finishedAt } of journeys(looks.all, stageOf)) {
          if (startedAt !== undefined && finishedAt !== undefined)
            expect(startedAt).toBeLessThanOrEqual(finishedAt);
        }
      }),
    );
  });

  test('the cumulative flow counts each card once at most, and at the last look each that was seen then', () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 20 }), (given) => {
        const looks = new Looks();
        let now = 1;
        for (const { wait, cards: seen } of given) looks.look((now += wait + 1), seen);
        const [middle, last] = cumulativeFlow(looks.all, [now / 2, now]);
        expect(sum(middle)).toBeLessThanOrEqual(4);
        expect(sum(last)).toBe(Object.keys(given.at(-1)?.cards ?? {}).length);
      }),
    );
  });
});

const finished = (days: number, isAtLeast = false): Journey => ({
  card: `${days}`,
  column: 'Done',
  stage: 'done',
  startedAt: 0,
  finishedAt: (days - 1) * day,
  isAtLeast,
});

describe('the pace of a board', () => {
  const tenth = Array.from({ length: 20 }, (_, index) => finished(index + 1));

  test('is the 50, 85 and 95 % of what was seen from start to end', () => {
    expect(boardPace(tenth, 'UTC')).toEqual({ half: 10, most: 17, nearlyAll: 19, of: 20 });
  });

  test('is not told from too few, nor from cards whose start nobody saw', () => {
    expect(boardPace(tenth.slice(0, 9), 'UTC')).toBeUndefined();
    expect(
      boardPace(
        Array.from({ length: 20 }, (_, index) => finished(index + 1, true)),
        'UTC',
      ),
    ).toBeUndefined();
  });

  test('the finished are counted by day', () => {
    expect(throughput([finished(1), finished(1), finished(3)], 'UTC')).toEqual(
      new Map([
        ['1970-01-01', 2],
        ['1970-01-03', 1],
      ]),
    );
  });
});
