import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { Among } from '@/lib/store/live/among';

const id = integer({ min: 0, max: 12 }).map(String);

it('whatever was asked before, a list is left with exactly what is asked for, in its order', () => {
  assert(
    property(
      array(uniqueArray(id), { minLength: 2 }),
      array(uniqueArray(id), { maxLength: 6 }),
      (lists, asked) => {
        const among = new Among();
        for (const [at, ids] of asked.entries()) {
          const only = new Set(ids);
          // Not every list is asked each time.
          for (const list of lists.filter((_, index) => (index + at) % 3 > 0)) {
            expect(among.of(list, only)).toEqual(list.filter((one) => only.has(one)));
          }
        }
      },
    ),
    { seed: 41, numRuns: 500 },
  );
});

it('the same question leaves the same list', () => {
  const [among, list, only] = [new Among(), ['a', 'b'], new Set(['b'])];
  expect(among.of(list, only)).toBe(among.of(list, only));
});
