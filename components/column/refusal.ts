import type { wordsIn } from '@/lib/i18n/words';
import type { boardSettings } from '@/locales/board-settings';

export type SettingsWords = ReturnType<typeof wordsIn<(typeof boardSettings)['en']>>;

/** What can be refused when the board is changed, each with a sentence of its own. */
const known = [
  'no-name',
  'bad-limit',
  'bad-minimum',
  'minimum-above-limit',
  'backlog-stays',
  'last-done-column',
  'too-many-columns',
  'too-few-columns',
  'too-many-limits',
  'holds-items',
] as const;

/** The refusals that are said where they happen, and not in a message at the foot of the page. */
export const saidInPlace: readonly string[] = known;

/** The sentence for a refusal; undefined for those that are said elsewhere. */
export function refusalSentence(t: SettingsWords, reason: string): string | undefined {
  const one = known.find((each) => each === reason);
  return one && t[one];
}

/** The number as it was written, null where nothing is; what is none is left to the store to refuse. */
export function numberFrom(text: string): number | null {
  const written = text.trim();
  return written === '' ? null : Number(written);
}
