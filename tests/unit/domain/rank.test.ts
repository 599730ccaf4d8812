import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRank, longestRank, ranksBetween, ranksInGap } from '@/lib/domain/rank';

describe('order keys', () => {
  it('lie between their neighbours, in order and all different, or are refused', () => {
    const key = fc.option(
      fc.integer({ min: 0, max: 400 }).map((n) => ranksBetween(null, null, 401)[n] ?? 'a0'),
    );
    fc.assert(
      fc.property(key, key, fc.integer({ min: 1, max: 40 }), (before, after, count) => {
        const ranks = ranksInGap(before, after, count);
        const hasRoom = before === null || after === null || before < after;
        expect(ranks.ok).toBe(hasRoom);
        if (!ranks.ok) return;
        const all = [
          ...(before === null ? [] : [before]),
          ...ranks.value,
          ...(after === null ? [] : [after]),
        ];
        expect(all.toSorted()).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        expect(ranks.value.every((rank) => isRank(rank))).toBe(true);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('are refused before they grow past the limit', () => {
    let before = 'a0';
    const after = 'a1';
    for (let step = 0; step < 2_000; step += 1) {
      const rank = ranksInGap(before, after, 1);
      if (!rank.ok) {
        expect(step).toBeGreaterThan(100);
        return;
      }
      expect(rank.value[0]?.length).toBeLessThanOrEqual(longestRank);
      before = rank.value[0] ?? before;
    }
    throw new Error('the key never grew past the limit');
  });

  it.each([
    ['a0', true],
    ['Zz', true],
    ['a0V', true],
    ['', false],
    ['a', false],
    ['a00', false],
    ['a0!', false],
    ['a!V', false],
    ['a0 ', false],
    ['0', false],
    ['A00000000000000000000000000', false],
    ['ż', false],
    ['__proto__', false],
  ])('%j is one: %s', (text, is) => {
    expect(isRank(text)).toBe(is);
  });
});
