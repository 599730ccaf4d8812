import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Limit } from '@/lib/domain/entities';
import { sharedLoads } from '@/lib/domain/shared-limits';
import { badgeText, workInProgress } from '@/lib/domain/wip';

const column = (id: string, limit?: number): Column => ({
  id,
  name: id,
  kind: 'active',
  rank: 'a0',
  stamps: {},
  ...(limit === undefined ? {} : { limit }),
});
const over = (most: number, ...columns: string[]): Limit => ({
  id: columns.join(),
  stamps: {},
  per: 'columns',
  most,
  ...(columns.length > 0 ? { columns } : {}),
});

function load(
  columns: Column[],
  limits: Limit[],
  counts: Record<string, number>,
  leftOut: Record<string, number> = {},
) {
  return workInProgress(columns, (id) => counts[id] ?? 0, { limits, leftOutOf: (id) => leftOut[id] ?? 0 });
}

describe('work under limits over several columns', () => {
  const board = [column('a', 3), column('b', 2), column('c')];

  it.each([
    ['takes the place of the limits it covers', [over(4, 'a', 'b')], { limit: 4, limited: 2 }],
    ['unless these let in fewer', [over(9, 'a', 'b')], { limit: 5, limited: 2 }],
    ['brings in a column without one', [over(2, 'b', 'c')], { limit: 5, limited: 3 }],
    ['over all work in progress is the limit', [over(4)], { limit: 4, limited: 3 }],
    ['that cross are counted once', [over(3, 'a', 'b'), over(3, 'b', 'c')], { limit: 6, limited: 3 }],
    ['one inside the other', [over(3, 'a', 'b'), over(4, 'a', 'b', 'c')], { limit: 4, limited: 3 }],
    ['of columns that are gone is none', [over(1, 'x', 'y')], { limit: 5, limited: 2 }],
  ])('%s', (_what, limits, expected) => {
    expect(load(board, limits, { a: 1, b: 1, c: 1 })).toMatchObject(expected);
  });

  it('is over when one of them is, though no column is', () => {
    const wip = load(board, [over(3, 'a', 'b')], { a: 2, b: 2 });
    expect(wip).toMatchObject({ state: 'over', shared: [{ count: 4, state: 'over' }] });
    expect(badgeText(wip)).toBe('!4/3');
  });

  it('never holds an item twice against the total, and never lets in more than the limits together', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const limits = fc.array(
      fc
        .record({ most: fc.integer({ min: 1, max: 9 }), columns: fc.uniqueArray(fc.constantFrom(...ids)) })
        .map(({ most, columns }) => over(most, ...columns)),
      { maxLength: 4 },
    );
    const own = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(limits, own, fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), (all, each, counts) => {
        const board = ids.map((id, index) => column(id, each[index]));
        const wip = load(board, all, Object.fromEntries(ids.map((id, index) => [id, counts[index] ?? 0])));
        expect(wip.limited).toBeLessThanOrEqual(wip.count);
        // What keeps every single limit keeps the total too.
        const keepsAll =
          wip.columns.every(({ state }) => state !== 'over') &&
          wip.shared.every(({ state }) => state !== 'over');
        if (keepsAll) expect(wip.state).not.toBe('over');
      }),
      { seed: 20_261_122 },
    );
  });
});

it('what the team leaves out counts against nothing, and is told apart', () => {
  const wip = load([column('a', 3), column('b')], [], { a: 4, b: 2 }, { a: 1, b: 2 });
  expect(wip).toMatchObject({ count: 3, limited: 3, limit: 3, state: 'at' });
  expect(wip.columns).toMatchObject([
    { count: 3, leftOut: 1, state: 'at' },
    { count: 0, leftOut: 2 },
  ]);
});

it('a limit for each person is none over columns', () => {
  expect(sharedLoads([column('a')], [{ ...over(2), per: 'person' }], () => 9)).toEqual([]);
});
