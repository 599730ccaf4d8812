import { type Language, wordsIn } from '@/lib/i18n/words';
import type { WorkInProgress } from '@/lib/domain/wip';
import { toolbar } from '@/locales/toolbar';

/** What the badge says in letters and colour, in words: for the pointer that rests on it and for screen readers. */
export function badgeTitle(
  { count, limited, limit, state }: Pick<WorkInProgress, 'count' | 'limited' | 'limit' | 'state'>,
  waiting: number,
  language: Language,
): string {
  const words = wordsIn(toolbar, language);
  // Against a limit only the work that has one is held, as the badge does.
  const items = words.inProgress(limit === undefined ? count : limited);
  const load =
    limit === undefined
      ? count === 0
        ? words.nothingInProgress
        : words.titleNone(items)
      : state === 'over'
        ? words.titleOver(items, limit)
        : state === 'at'
          ? words.titleAt(items, limit)
          : words.titleUnder(items, limit);
  return waiting > 0 ? `${load} · ${words.waiting(waiting)}` : load;
}
