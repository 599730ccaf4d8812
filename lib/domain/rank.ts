import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { refuse, type Result, success } from './result';

/** A key longer than this re-keys its whole column (always inserting at one spot grows a key without end). */
export const longestRank = 64;

/** Whether text is an order key that the key arithmetic can work with. Others' keys are checked at the edge. */
export function isRank(text: string): boolean {
  // The arithmetic looks at the key's head and last digit only: the digits between are checked here.
  if (!/^[0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    generateKeyBetween(null, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * `count` keys in order between two neighbours, as short as they can be; null stands for the end of the list. Refused
 * when there is no room: two devices that insert into one gap get the same key, and nothing fits between equals; or when
 * a key would grow past its limit. The caller then re-keys the neighbours too.
 */
export function ranksInGap(
  before: string | null,
  after: string | null,
  count: number,
): Result<string[], { reason: 'no-room' }> {
  // The arithmetic minds equal neighbours only where it meets them, and never minds reversed ones.
  if (before !== null && after !== null && before >= after) return refuse({ reason: 'no-room' });
  try {
    const ranks = generateNKeysBetween(before, after, count);
    return ranks.some((rank) => rank.length > longestRank) ? refuse({ reason: 'no-room' }) : success(ranks);
  } catch {
    return refuse({ reason: 'no-room' });
  }
}

/** `count` fresh keys in order, between nothing and nothing or between two neighbours that differ. */
export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}
