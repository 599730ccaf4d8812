import { expect, test } from 'vitest';
import { boardFlow } from '@/lib/domain/board-flow';
import type { Stage } from '@/lib/domain/journey';
import { mergeSightings, type Sighting } from '@/lib/domain/sighting';
import { withHistory } from '@/lib/domain/told-moves';

const stages: Record<string, Stage> = { Todo: 'waiting', Doing: 'progress', Done: 'done' };
const columns = Object.keys(stages);
const now = Date.parse('2026-06-30T12:00:00Z');
const day = 24 * 60 * 60_000;
const ago = (days: number) => now - days * day;
const at = { now, timeZone: 'Europe/Warsaw', inWorkingDays: false };
const flow = (sightings: readonly Sighting[]) =>
  boardFlow(sightings, columns, (column) => stages[column], at);

/** Cards that were begun and finished so many days ago, as a tool tells of them; all are on the board now. */
function told(...cards: [begun: number, finished?: number][]): Sighting[] {
  const moves = cards.flatMap(([begun, finished], n) => {
    const card = `c${n}`;
    const doing = [
      { card, column: 'Todo', at: ago(60) },
      { card, column: 'Doing', at: ago(begun) },
    ];
    return finished === undefined ? doing : doing.concat({ card, column: 'Done', at: ago(finished) });
  });
  const cardsNow = moves.map(({ card, column }) => ({ card, column }));
  const seen = mergeSightings('b', cardsNow, new Map(), { now, isWhole: true }).rows;
  const { rows } = withHistory('b', moves, seen, now);
  return [...new Map([...seen, ...rows].map((row) => [row.id, row])).values()];
}

test('of a board nobody saw there is nothing to tell', () => {
  expect(flow([])).toEqual({
    weeks: [0, 0, 0, 0, 0, 0, 0, 0],
    bands: columns.map((column) => ({ column, counts: [] })),
  });
});

test('finished cards count in the week of their finish; what is older than eight weeks is left out', () => {
  expect(flow(told([5, 0], [9, 6], [12, 7], [59, 55], [59, 56], [3])).weeks).toEqual([
    1, 0, 0, 0, 0, 0, 1, 2,
  ]);
});

test('how long cards take is told from ten finished ones on, in days of the team’s choice', () => {
  expect(flow(told(...Array.from({ length: 9 }, (): [number, number] => [4, 1]))).pace).toBeUndefined();
  const ten = told(...Array.from({ length: 10 }, (_, n): [number, number] => [n + 1, 0]));
  expect(flow(ten).pace).toEqual({ half: 6, most: 10, nearlyAll: 11, of: 10 });
});

test('the bands say how many cards stood where, day by day, up to now', () => {
  const { bands } = flow(told([10, 2], [1]));
  expect(bands.map(({ counts }) => counts.length)).toEqual([28, 28, 28]);
  expect(bands.map(({ counts }) => [counts.at(0), counts.at(-6), counts.at(-1)])).toEqual([
    [2, 1, 0],
    [0, 1, 1],
    [0, 0, 1],
  ]);
});
