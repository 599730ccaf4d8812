import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efforts, needs, values } from '@/lib/domain/item-fields';
import { type Sortable, sortedIds, sortings, valueOf } from '@/lib/domain/sorting';

const items: Record<string, Sortable> = {
  poster: { addedAt: 3, need: 'could', effort: 1, customerValue: 2, businessValue: 1, dueOn: '2026-12-10' },
  fair: { addedAt: 1, need: 'must', effort: 13, customerValue: 5, businessValue: 5, dueOn: '2026-12-01' },
  mail: { addedAt: 2, need: 'should', effort: 2, customerValue: 4 },
  idea: { addedAt: 4 },
};
const ids = Object.keys(items);

describe('looking at a list by', () => {
  it.each([
    ['value', ['fair', 'mail', 'poster', 'idea']],
    ['customer', ['fair', 'mail', 'poster', 'idea']],
    ['business', ['fair', 'poster', 'mail', 'idea']],
    ['ratio', ['poster', 'mail', 'fair', 'idea']],
    ['effort', ['poster', 'mail', 'fair', 'idea']],
    ['need', ['fair', 'mail', 'poster', 'idea']],
    ['due', ['fair', 'poster', 'mail', 'idea']],
    ['oldest', ['fair', 'mail', 'poster', 'idea']],
    ['newest', ['idea', 'poster', 'mail', 'fair']],
  ] as const)('%s puts the best first, and what nobody has said last', (sorting, expected) => {
    expect(sortedIds(ids, (id) => items[id], sorting)).toEqual(expected);
  });

  const item: fc.Arbitrary<Sortable> = fc.record(
    {
      addedAt: fc.nat(5),
      need: fc.constantFrom(...needs),
      effort: fc.constantFrom(...efforts),
      customerValue: fc.constantFrom(...values),
      businessValue: fc.constantFrom(...values),
      dueOn: fc.constantFrom('2026-11-30', '2026-12-01', '2027-01-01'),
    },
    { requiredKeys: ['addedAt'] },
  );

  it('anything loses none, adds none, keeps equals in their order and touches nothing', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), fc.constantFrom(...sortings), (all, sorting) => {
        const order = all.map((_, n) => `item${n}`);
        const before = [...order];
        const of = (id: string) => all[Number(id.slice(4))];
        const sorted = sortedIds(order, of, sorting);
        expect(order).toEqual(before);
        expect(sorted.toSorted()).toEqual(order.toSorted());
        // Sorting what is sorted changes nothing: equals stay where they are.
        expect(sortedIds(sorted, of, sorting)).toEqual(sorted);
        const same = all[0] ? sortedIds(order, () => all[0], sorting) : order;
        expect(same).toEqual(order);
      }),
      { seed: 20261122 },
    );
  });

  it('a value is that of the customer and of the business together', () => {
    expect(valueOf({ addedAt: 1 })).toBeUndefined();
    expect(valueOf({ addedAt: 1, businessValue: 3 })).toBe(3);
    expect(valueOf({ addedAt: 1, businessValue: 3, customerValue: 5 })).toBe(8);
  });
});
