import { expect, test } from 'vitest';
import { toldCount } from '@/lib/domain/told-count';

test.for([
  [{ count: 1, isWhole: true }, { least: 2 }, 'low', '1/2+', 1],
  [{ count: 9, isWhole: true }, { least: 2 }, 'under', '9/2+', 0],
  [{ count: 2, isWhole: true }, { most: 3 }, 'under', '2/3', 0],
  [{ count: 3, isWhole: true }, { most: 3 }, 'at', '3/3', 0],
  [{ count: 5, isWhole: true }, { most: 3 }, 'over', '5/3', 2],
  [{ count: 0, isWhole: true }, { most: 3 }, 'under', '0/3', 0],
  [{ count: 1, isWhole: true }, { least: 2, most: 5 }, 'low', '1/2–5', 1],
  [{ count: 2, isWhole: true }, { least: 2, most: 5 }, 'under', '2/2–5', 0],
  [{ count: 2, isWhole: false }, { most: 3 }, 'unsure', '≥ 2/3', 0],
  [{ count: 1, isWhole: false }, { least: 2, most: 5 }, 'unsure', '≥ 1/2–5', 0],
  [{ count: 3, isWhole: false }, { most: 3 }, 'at', '≥ 3/3', 0],
  [{ count: 4, isWhole: false }, { most: 3 }, 'over', '≥ 4/3', 1],
] as const)('%o with %o', ([seen, limit, state, figure, by]) => {
  expect(toldCount(seen, limit)).toEqual({ state, figure, by });
});
