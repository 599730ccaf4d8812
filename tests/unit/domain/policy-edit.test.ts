import { expect, test } from 'vitest';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import {
  areEnds,
  eachLane,
  eachPerson,
  furtherLimits,
  limitFor,
  typedLabels,
  withLimit,
  withMeaning,
  withUncounted,
} from '@/lib/domain/policy-edit';

const policy: BoardPolicy = {
  limits: [
    { columns: ['Review'], most: 3 },
    { columns: ['Build', 'Test'], most: 4 },
    { columns: [], per: 'person', most: 2 },
  ],
};

test.for([
  [{ least: null, most: 3 }, true],
  [{ least: 2, most: null }, true],
  [{ least: 2, most: 2 }, true],
  [{ least: null, most: null }, true],
  [{ least: 3, most: 2 }, false],
  [{ least: null, most: 0 }, false],
  [{ least: null, most: 1000 }, false],
  [{ least: null, most: 1.5 }, false],
  [{ least: null, most: Number.NaN }, false],
] as const)('%j can be typed: %s', ([ends, can]) => {
  expect(areEnds(ends)).toBe(can);
});

test('a limit takes the place of the one for the same, whichever order its columns come in', () => {
  const set = withLimit(policy, { columns: ['Test', 'Build'] }, { least: 1, most: 5 });
  expect(set.limits).toEqual([
    { columns: ['Review'], most: 3 },
    { columns: ['Test', 'Build'], least: 1, most: 5 },
    { columns: [], per: 'person', most: 2 },
  ]);
  expect(withLimit(policy, eachLane, { least: null, most: 6 }).limits?.at(-1)).toEqual({
    columns: [],
    per: 'lane',
    most: 6,
  });
});

test('without numbers it goes, and nothing else does', () => {
  const gone = withLimit(policy, { columns: ['Review'] }, { least: null, most: null });
  expect(limitFor(gone, { columns: ['Review'] })).toBeUndefined();
  expect(gone.limits).toHaveLength(2);
  expect(withLimit(policy, { columns: ['None'] }, { least: null, most: null })).toEqual(policy);
});

test('limits of one column, of each person and of each lane stand by themselves; the others further down', () => {
  expect(limitFor(policy, eachPerson)?.most).toBe(2);
  expect(furtherLimits(policy)).toEqual([{ columns: ['Build', 'Test'], most: 4 }]);
});

test('what a column means and what is left out is said anew, part by part', () => {
  const once = withMeaning(policy, 'Ship', 'progress');
  expect(withMeaning(once, 'Ship', 'done').meanings).toEqual([{ column: 'Ship', means: 'done' }]);
  const out = withUncounted(withUncounted(policy, { blocked: true }), { labels: ['info'] });
  expect(out.uncounted).toEqual({ blocked: true, labels: ['info'] });
});

test('labels are typed with commas between them', () => {
  expect(typedLabels(' info, Info,, reference list ,')).toEqual(['Info', 'reference list']);
  expect(typedLabels('')).toEqual([]);
});
