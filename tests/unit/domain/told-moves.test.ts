import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Journey, journeys, type Stage } from '@/lib/domain/journey';
import { mergeSightings, type Sighting } from '@/lib/domain/sighting';
import { type ToldMove, withHistory } from '@/lib/domain/told-moves';

const stages: Record<string, Stage> = { Todo: 'waiting', Doing: 'progress', Done: 'done' };
const stageOf = (column: string) => stages[column];

/** What was seen of a board, and then told by its tool. */
class Known {
  readonly rows = new Map<string, Sighting>();

  see(now: number, cards: Record<string, string>): this {
    const seen = Object.entries(cards).map(([card, column]) => ({ card, column }));
    const stays = Array.from(this.rows.values()).filter(({ id, card }) => id === `b\n${card}`);
    const known = new Map(stays.map((stay) => [stay.card, stay]));
    for (const row of mergeSightings('b', seen, known, { now, isWhole: true }).rows)
      this.rows.set(row.id, row);
    return this;
  }

  tell(now: number, ...moves: ToldMove[]): this {
    const { rows, gone } = withHistory('b', moves, [...this.rows.values()], now);
    for (const id of gone) this.rows.delete(id);
    for (const row of rows) this.rows.set(row.id, row);
    return this;
  }

  journey(card = 'a'): Journey | undefined {
    return journeys([...this.rows.values()], stageOf).find((each) => each.card === card);
  }

  stays(card = 'a'): [string, number, number][] {
    return Array.from(this.rows.values())
      .filter((row) => row.card === card)
      .toSorted((a, b) => a.first - b.first)
      .map(({ column, first, last }) => [column, first, last]);
  }
}

const move = (column: string, at: number, isAtLeast?: true): ToldMove => ({
  card: 'a',
  column,
  at,
  isAtLeast,
});

describe('the history that a tool keeps', () => {
  test('says when a card came that stood there already at the first look', () => {
    const known = new Known().see(100, { a: 'Doing' });
    expect(known.journey()).toMatchObject({ startedAt: 100, isAtLeast: true });
    known.tell(110, move('Todo', 10), move('Doing', 40));
    expect(known.journey()).toMatchObject({ startedAt: 40, isAtLeast: false, isTold: true });
    expect(known.stays()).toEqual([
      ['Todo', 10, 40],
      ['Doing', 40, 100],
    ]);
  });

  test('stays known when the card is seen again and when it goes on', () => {
    const known = new Known().see(100, { a: 'Doing' }).tell(110, move('Doing', 40)).see(120, { a: 'Doing' });
    expect(known.journey()).toMatchObject({ startedAt: 40, isTold: true });
    known.see(130, { a: 'Done' });
    expect(known.journey()).toMatchObject({ startedAt: 40, finishedAt: 130, isTold: true });
  });

  test('tells better what was seen late, and leaves what was seen before it', () => {
    const known = new Known().see(20, { a: 'Todo' }).see(60, { a: 'Doing' }).see(100, { a: 'Done' });
    known.tell(110, move('Doing', 50), move('Done', 90));
    expect(known.stays()).toEqual([
      ['Todo', 20, 20],
      ['Doing', 50, 90],
      ['Done', 90, 100],
    ]);
    expect(known.journey()).toMatchObject({ startedAt: 50, finishedAt: 90 });
  });

  test('does not take a card from where it was seen last', () => {
    const known = new Known().see(100, { a: 'Done' }).tell(110, move('Todo', 10), move('Doing', 40));
    expect(known.journey()).toMatchObject({ column: 'Done', stage: 'done' });
    const later = new Known().see(50, { a: 'Doing' }).see(100, { a: 'Doing' });
    later.tell(110, move('Todo', 10), move('Doing', 40), move('Done', 80));
    expect(later.journey(), 'a status that the board shows elsewhere').toMatchObject({
      column: 'Doing',
      startedAt: 40,
    });
  });

  test('that reaches back only so far says at least', () => {
    const known = new Known().see(100, { a: 'Doing' }).tell(110, move('Doing', 50, true));
    expect(known.journey()).toMatchObject({ startedAt: 50, isAtLeast: true });
    const longer = new Known().see(30, { a: 'Doing' }).see(100, { a: 'Doing' });
    longer.tell(110, move('Doing', 50, true));
    expect(longer.journey()).toMatchObject({ startedAt: 30, isAtLeast: true });
  });

  test('that speaks of cards nobody saw, of no time or of what is to come, hurts nothing', () => {
    const known = new Known().see(100, { a: 'Doing' });
    known.tell(110, move('Doing', NaN), move('Todo', 500), move('Todo', -1), {
      card: 'x',
      column: 'Done',
      at: 20,
    });
    expect(known.journey()).toMatchObject({ startedAt: 100, isAtLeast: true });
    expect(known.journey('x')).toMatchObject({ column: 'Done', finishedAt: 20 });
  });

  test('adds nothing the second time, in whatever order it comes, and never has a card in two places', () => {
    const anyMove = fc.record({
      card: fc.constantFrom('a', 'b'),
      column: fc.constantFrom('Todo', 'Doing', 'Done'),
      at: fc.integer({ min: 1, max: 100 }),
      isAtLeast: fc.constant(undefined),
    });
    const looks = fc.array(fc.record({ a: fc.constantFrom('Todo', 'Doing', 'Done') }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMove, { selector: ({ card, at }) => `${card} ${at}` }),
        looks,
        (moves, seen) => {
          const known = new Known();
          for (const [index, cards] of seen.entries()) known.see(101 + index, cards);
          known.tell(200, ...moves);
          const once = [...known.rows.values()];
          known.tell(200, ...moves.toReversed());
          expect(new Set(known.rows.values())).toEqual(new Set(once));
          for (const card of ['a', 'b']) {
            const stays = known.stays(card);
            for (const [index, [, , last]] of stays.entries()) {
              const next = stays[index + 1];
              if (next) expect(last).toBeLessThanOrEqual(next[1]);
            }
          }
        },
      ),
      { seed: 20261122 },
    );
  });
});
