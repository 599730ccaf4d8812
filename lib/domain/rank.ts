import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { refuse, type Result, success } from './result';

/** A key longer than this re-keys its whole column (always inserting at one spot grows a key without end). */
export const longestRank = 64;

/** Whether text is an order key that the key arithmetic can work with. Others' keys are checked at the edge. */
export function isRank(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/**
 * A key between two neighbours; null stands for the end of the list. Refused when there is no room: two devices that
 * insert into one gap get the same key, and nothing fits between equals. The caller then re-keys the run.
 */
export function rankBetween(
  before: string | null,
  after: string | null,
): Result<string, { reason: 'no-room' }> {
  try {
    const rank = generateKeyBetween(before, after);
    return rank.length > longestRank ? refuse({ reason: 'no-room' }) : success(rank);
  } catch {
    return refuse({ reason: 'no-room' });
  }
}

/** `count` keys in order between two neighbours, as short as they can be. The neighbours must differ. */
export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}
