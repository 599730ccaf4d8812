import { countElsewhere, type ToolShare } from '@/lib/domain/work-elsewhere';
import { type Language, wordsIn } from '@/lib/i18n/words';
import { workElsewhere } from '@/locales/work-elsewhere';

/**
 * The one number of work in progress and what it is made of: `7 in progress: 4 here, 3 on Trello`. `here` says what the
 * part here is held to; its count alone when absent.
 */
export function workParts(
  count: number,
  tools: readonly ToolShare[],
  language: Language,
  here?: string,
): string {
  const words = wordsIn(workElsewhere, language);
  const there = tools.map(({ tool, count: n, isAtLeast, daysAgo }) => {
    const share = isAtLeast ? words.thereAtLeast(n, tool) : words.there(n, tool);
    return daysAgo > 0 ? words.asOf(share, daysAgo) : share;
  });
  return words.total(count + countElsewhere(tools), [here ?? words.here(count), ...there].join(', '));
}
