import * as z from 'zod/mini';
import { isRank } from './rank';
import { isDay, lastInstant } from './time';

// The shapes that fields of entities are made of. Functions: a cold background makes none that it does not need.

export const text = (limit: number) => z.string().check(z.maxLength(limit));
export const list = <T extends z.core.$ZodType>(entry: T, most: number) =>
  z.array(entry).check(z.maxLength(most));
export const id = () => text(64);
/** Longer than any key we make (others may make longer ones), short enough to stay an index key. */
export const rank = () => text(500).check(z.refine(isRank));
/** ms since 1970 */
export const instant = () => z.int().check(z.gte(0), z.lte(lastInstant));
/** `YYYY-MM-DD` */
export const day = () => z.string().check(z.refine(isDay));
/** The largest limit a column can have. */
export const mostWip = 999;
export const wipLimit = () => z.int().check(z.gte(1), z.lte(mostWip));
