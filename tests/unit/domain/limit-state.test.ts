import { expect, it } from 'vitest';
import { laneStates, limitState, runsDry } from '@/lib/domain/limit-state';

it.each([
  [0, undefined, 'none'],
  [2, 3, 'under'],
  [3, 3, 'at'],
  [4, 3, 'over'],
] as const)('%i of %s is %s', (count, limit, state) => {
  expect(limitState(count, limit)).toBe(state);
});

it('a column with fewer than its minimum runs dry', () => {
  expect(runsDry(1, 2)).toBe(true);
  expect(runsDry(2, 2)).toBe(false);
  expect(runsDry(0, undefined)).toBe(false);
});

it('a limit holds for each lane by itself, or for all of them together', () => {
  const counts = new Map([
    ['email', 2],
    ['print', 1],
    ['', 0],
  ]);
  expect(Object.fromEntries(laneStates(counts, 2, true))).toEqual({
    email: 'at',
    print: 'under',
    '': 'under',
  });
  expect(Object.fromEntries(laneStates(counts, 2, false))).toEqual({
    email: 'over',
    print: 'over',
    '': 'over',
  });
  expect(Object.fromEntries(laneStates(counts, undefined, true))).toEqual({
    email: 'none',
    print: 'none',
    '': 'none',
  });
});
