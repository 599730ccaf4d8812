import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBeside, lineIndex, loadOf } from '@/lib/domain/launch-line';

describe('the gap beside the launch line', () => {
  it.each([
    ['in the middle of it, above', ['a1', 'a3'], 'a2', 'above', ['a1', 'a2']],
    ['in the middle of it, below', ['a1', 'a3'], 'a2', 'below', ['a2', 'a3']],
    ['at the top of the list, above', [null, 'a3'], 'a2', 'above', [null, 'a2']],
    ['at the end of the list, below', ['a1', null], 'a2', 'below', ['a2', null]],
    ['above it', ['a3', 'a4'], 'a2', 'above', ['a3', 'a4']],
    ['below it', ['a0', 'a1'], 'a2', 'below', ['a0', 'a1']],
    ['where there is none', ['a0', 'a1'], null, 'above', ['a0', 'a1']],
  ] as const)('is cut when the line is %s', (_where, gap, line, side, cut) => {
    expect(gapBeside(gap, line, side)).toEqual(cut);
  });
});

describe('where the line is painted', () => {
  const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 });

  it('is below as many items as stand above it', () => {
    fc.assert(
      fc.property(order, fc.nat(30), (ids, count) => {
        const above = new Set(ids.slice(0, count));
        expect(lineIndex(ids, (id) => above.has(id))).toBe(Math.min(count, ids.length));
      }),
      { seed: 20261122 },
    );
  });

  it('does not jump while one item is painted on the other side', () => {
    const above = new Set(['a', 'b', 'c', 'd']);
    const at = (ids: string) => lineIndex(ids.split(''), (id) => above.has(id));
    expect(at('abcdefgh')).toBe(4);
    expect(at('habcdefg')).toBe(5);
    expect(at('bcdefgha')).toBe(3);
    expect(lineIndex('?abcdefgh'.split(''), (id) => (id === '?' ? undefined : above.has(id)))).toBe(5);
  });
});

describe('the load', () => {
  it('counts items, their effort, and the share of it that must be', () => {
    expect(loadOf([])).toEqual({ items: 0, effort: 0, unsized: 0, mustShare: undefined });
    expect(
      loadOf([{ effort: 13, need: 'must' }, { effort: 5, need: 'should' }, { need: 'must' }, { effort: 2 }]),
    ).toEqual({ items: 4, effort: 20, unsized: 1, mustShare: 0.65 });
  });
});
