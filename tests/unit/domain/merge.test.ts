import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlive, mergeRow, type RegisterRow, stampOf } from '@/lib/domain/merge';

const write = fc.record({
  stamp: fc
    .integer({ min: 0, max: 30 })
    .map((n) => `0199aaaaaaaa-${n.toString(16).padStart(4, '0')}-devicedevi`),
  set: fc.dictionary(
    fc.constantFrom('title', 'column', 'deletedAt', 'blocked'),
    fc.option(fc.integer({ min: 0, max: 3 })),
    { maxKeys: 3 },
  ),
});
type Write = { stamp: string; set: Record<string, number | null> };

function merged(writes: readonly Write[]): RegisterRow | undefined {
  let row: RegisterRow | undefined;
  for (const { stamp, set } of writes) row = mergeRow(row, 'x', set, stamp);
  return row;
}

describe('merging what events set into a row', () => {
  it('gives one row for any order and any repetition, down to the order of its stamps', () => {
    const writes = fc.uniqueArray(write, { selector: ({ stamp }) => stamp, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        writes.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2 }),
          ),
        ),
        ([some, again]) => {
          expect(JSON.stringify(sorted(merged(again)))).toBe(JSON.stringify(sorted(merged(some))));
        },
      ),
      { seed: 20261122, numRuns: 1_000 },
    );
  });

  it('does not touch the row it was given, and returns it when nothing changes', () => {
    const row = mergeRow(undefined, 'x', { title: 'a' }, 's2');
    const kept = structuredClone(row);
    expect(mergeRow(row, 'x', { title: 'older' }, 's1')).toBe(row);
    mergeRow(row, 'x', { title: 'newer' }, 's3');
    expect(row).toEqual(kept);
  });

  it('clears with null, and remembers who cleared', () => {
    const row = mergeRow(mergeRow(undefined, 'x', { blocked: 'why' }, 's1'), 'x', { blocked: null }, 's2');
    expect(row['blocked']).toBeUndefined();
    expect(stampOf(row, 'blocked')).toBe('s2');
    expect(mergeRow(row, 'x', { blocked: 'late' }, 's1b')['blocked']).toBeUndefined();
  });
});

describe('a row is to be seen', () => {
  const note = { id: 'n', stamps: {}, about: 'x', text: 'hello', addedAt: 1 };

  it.each([
    ['when it is complete', note, true],
    ['but not before its first event has come', { ...note, text: undefined }, false],
    ['nor when it is deleted', { ...note, deletedAt: 5 }, false],
    ['nor when there is none', undefined, false],
  ])('%s', (_when, row, seen) => {
    expect(isAlive('note', row)).toBe(seen);
  });
});

/** Fields in the order of their names: a row is its fields, not their order. Stamps stay as they are. */
function sorted(row: RegisterRow | undefined): unknown {
  return Object.fromEntries(Object.entries(row ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
