import { type Language, wordsIn } from '@/lib/i18n/words';
import type { WorkInProgress } from '@/lib/domain/wip';
import { toolbar } from '@/locales/toolbar';

/** What the badge says in letters and colour, in words: for the pointer that rests on it and for screen readers. */
export function badgeTitle(
  { count, limit, state }: Pick<WorkInProgress, 'count' | 'limit' | 'state'>,
  waiting: number,
  language: Language,
): string {
  const words = wordsIn(toolbar, language);
  const items = words.inProgress(count);
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
