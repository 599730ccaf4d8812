import { type Effort, type Need, needs, type Value } from './item-fields';

/** What a list can be looked at by. None of them touches the order: that one belongs to the Marketing Owner. */
export const sortings = [
  'value',
  'customer',
  'business',
  'ratio',
  'effort',
  'need',
  'due',
  'oldest',
  'newest',
] as const;
export type Sorting = (typeof sortings)[number];

/** What sorting asks of an item. */
export interface Sortable {
  /** ms since 1970 */
  addedAt: number;
  need?: Need | undefined;
  effort?: Effort | undefined;
  customerValue?: Value | undefined;
  businessValue?: Value | undefined;
  /** `YYYY-MM-DD` */
  dueOn?: string | undefined;
}

/** Lower comes first; undefined comes last, since nobody has said yet. */
const scores: { readonly [S in Sorting]: (item: Sortable) => number | undefined } = {
  value: (item) => negative(valueOf(item)),
  customer: ({ customerValue }) => negative(customerValue),
  business: ({ businessValue }) => negative(businessValue),
  ratio: (item) => {
    const value = valueOf(item);
    return value === undefined || item.effort === undefined ? undefined : -value / item.effort;
  },
  effort: ({ effort }) => effort,
  need: ({ need }) => (need === undefined ? undefined : needs.indexOf(need)),
  due: ({ dueOn }) => (dueOn === undefined ? undefined : Number(dueOn.replaceAll('-', ''))),
  oldest: ({ addedAt }) => addedAt,
  newest: ({ addedAt }) => -addedAt,
};

/** Customer value and business value together; undefined when neither was said. */
export function valueOf({ customerValue, businessValue }: Sortable): number | undefined {
  if (customerValue === undefined && businessValue === undefined) return undefined;
  return (customerValue ?? 0) + (businessValue ?? 0);
}

/**
 * The ids as they are to be looked at: the best first (most value, least effort, Must, soonest); equals, and those that
 * nothing is known of at the end, in the order they came in.
 */
export function sortedIds(
  ids: readonly string[],
  itemOf: (id: string) => Sortable | undefined,
  sorting: Sorting,
): string[] {
  const score = scores[sorting];
  const scored = ids.map((id) => {
    const item = itemOf(id);
    return { id, score: (item && score(item)) ?? Infinity };
  });
  return scored.toSorted((a, b) => (a.score === b.score ? 0 : a.score - b.score)).map(({ id }) => id);
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}
