import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describedLimit, titleLimit } from '@/lib/domain/title-limit';

describe('a limit in the title of a column', () => {
  test.for([
    ['Review [3]', { most: 3 }],
    ['Review [2-3]', { least: 2, most: 3 }],
    ['Review [2–3] ', { least: 2, most: 3 }],
    ['Review(3)', { most: 3 }],
    ['Review ( 2 - 12 )', { least: 2, most: 12 }],
    ['Review ≤ 3', { most: 3 }],
    ['Review <=3', { most: 3 }],
    ['Review [≤ 3]', { most: 3 }],
    ['Review [0-3]', { most: 3 }],
    ['W toku ≤12', { most: 12 }],
    ['Phase (2) [4]', { most: 4 }],
    ['Review', null],
    ['', null],
    ['[3] Review', null],
    ['Review 3', null],
    ['Review [0]', null],
    ['Review [-3]', null],
    ['Review [4-2]', null],
    ['Plan (2026)', null],
    ['Review [3', null],
    ['Review [three]', null],
    ['Review 2-3', null],
  ] as const)('%s', ([title, limit]) => {
    expect(titleLimit(title)).toEqual(limit);
  });

  test('what a team writes is what is read, whatever stands before it', () => {
    const forms = [(n: number) => `[${n}]`, (n: number) => `(${n})`, (n: number) => `≤ ${n}`];
    assert(
      property(string(), integer({ min: 1, max: 999 }), constantFrom(...forms), (name, most, form) => {
        expect(titleLimit(`${name} ${form(most)}`)).toEqual({ most });
      }),
      { seed: 20261122 },
    );
  });

  test('any title is read, and quickly', () => {
    assert(
      property(string({ maxLength: 10_000 }), (title) => {
        const limit = titleLimit(title);
        if (limit) expect(limit.most).toBeGreaterThanOrEqual(limit.least ?? 1);
      }),
      { seed: 20261122 },
    );
    expect(titleLimit(`${'('.repeat(5000)}${' '.repeat(5000)}`)).toBeNull();
  });
});

test.for([
  ['≤ 3', { most: 3 }],
  ['What is being made. WIP [2-4]: agreed in May (2026).', { least: 2, most: 4 }],
  ['At most <=12 cards', { most: 12 }],
  ['Version (2)', null],
  ['≤ 2026', null],
  ['Ask Ann', null],
  ['', null],
] as const)('a limit in what is written about a column: %s', ([description, limit]) => {
  expect(describedLimit(description)).toEqual(limit);
});
