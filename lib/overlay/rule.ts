import * as z from 'zod/mini';
import { once } from '@/lib/domain/once';

const place = () => z.string().check(z.maxLength(600));
const selector = () => z.string().check(z.minLength(1), z.maxLength(600));

/** The schema of a site's rule: what a person pointed at once, as data. It is made at its first use. */
export const boardRuleSchema = once(() =>
  z.object({
    column: selector(),
    /** In the column; or in `head`, where the names of columns stand in a row of their own, in the same order. */
    title: place(),
    head: z.optional(selector()),
    /** A count of cards stands behind the name, in the same element. */
    hasCountInTitle: z.optional(z.boolean()),
    /** What the badge stands after, in the column; without it, the badge stands at the column's upper edge. */
    header: z.optional(selector()),
    room: z.int().check(z.gte(0), z.lte(40)),
    count: z.optional(selector()),
    scroller: z.optional(selector()),
    card: selector(),
    cardTitle: place(),
    /** Absent where nothing tells one card from all others. */
    cardId: z.optional(place()),
    link: z.optional(place()),
  }),
);

/** Where the columns and cards of a site's boards stand. */
export type BoardRule = z.infer<ReturnType<typeof boardRuleSchema>>;
