import { expect, it } from 'vitest';
import { limitState, runsDry } from '@/lib/domain/limit-state';

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
