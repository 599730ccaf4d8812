import * as z from 'zod/mini';
import { mostColumns } from './columns';
import { list, text, wipLimit } from './field-shapes';
import { mostLabels } from './item-fields';
import { once } from './once';
import { textLimits } from './text';

/** Of a column or a lane, as its board calls it. */
const name = () => text(textLimits.title).check(z.minLength(1));

/**
 * What a board of another tool is held to. Lists throughout, and no objects by a column's name: a column may be called like
 * something that each object has. Everything is optional, and what is absent is left to a guess or says nothing.
 */
export const boardPolicySchema = once(() =>
  z.object({
    limits: z.optional(
      list(
        z
          .object({
            /** Keys of columns that share it; none of them means every column with work in progress. */
            columns: list(name(), mostColumns),
            /** Holds for each person or each lane by itself; for all together when absent. */
            per: z.optional(z.enum(['person', 'lane'])),
            /** The one lane it holds for. */
            lane: z.optional(name()),
            least: z.optional(wipLimit()),
            most: z.optional(wipLimit()),
          })
          .check(z.refine(isLimit)),
        100,
      ),
    ),
    /** Cards that count against no limit. */
    uncounted: z.optional(
      z.object({
        blocked: z.optional(z.boolean()),
        subtasks: z.optional(z.boolean()),
        /** Cards that their tool calls done, wherever they stand. */
        done: z.optional(z.boolean()),
        labels: z.optional(list(text(textLimits.label), mostLabels)),
      }),
    ),
    /** The days that ages are told in; calendar days when absent. */
    days: z.optional(z.enum(['calendar', 'working'])),
    meanings: z.optional(
      list(z.object({ column: name(), means: z.enum(['waiting', 'progress', 'done']) }), mostColumns),
    ),
  }),
);

export type BoardPolicy = z.infer<ReturnType<typeof boardPolicySchema>>;
export type BoardLimit = NonNullable<BoardPolicy['limits']>[number];
export type Uncounted = NonNullable<BoardPolicy['uncounted']>;
/** What standing in a column says of a card: not started, in progress, or done. */
export type ColumnMeaning = NonNullable<BoardPolicy['meanings']>[number]['means'];

/** A limit says at least one number, and no more at least than at most. */
function isLimit({ least, most }: { least?: number | undefined; most?: number | undefined }): boolean {
  return (least ?? most) !== undefined && (least ?? 0) <= (most ?? Infinity);
}
