import type { LimitState } from '@/lib/domain/limit-state';
import type { WorkInProgress } from '@/lib/domain/wip';
import type { ToolShare } from '@/lib/domain/work-elsewhere';
import { type Language, wordsIn } from '@/lib/i18n/words';
import { toolbar } from '@/locales/toolbar';
import { workElsewhere } from '@/locales/work-elsewhere';
import { workParts } from './work-parts';

type Load = Pick<WorkInProgress, 'count' | 'limited' | 'limit' | 'state'>;

/** What the badge says in letters and colour, in words: for the pointer that rests on it and for screen readers. */
export function badgeTitle(
  load: Load,
  waiting: number,
  language: Language,
  elsewhere: readonly ToolShare[] = [],
): string {
  const words = wordsIn(toolbar, language);
  const said = elsewhere.length > 0 ? acrossTools(load, elsewhere, language) : hereAlone(load, language);
  return waiting > 0 ? `${said} · ${words.waiting(waiting)}` : said;
}

function hereAlone({ count, limited, limit, state }: Load, language: Language): string {
  const words = wordsIn(toolbar, language);
  // Against a limit only the work that has one is held, as the badge does.
  const items = words.inProgress(limit === undefined ? count : limited);
  if (limit === undefined) return count === 0 ? words.nothingInProgress : words.titleNone(items);
  const titles: { readonly [S in LimitState]: typeof words.titleUnder } = {
    none: words.titleUnder,
    under: words.titleUnder,
    at: words.titleAt,
    over: words.titleOver,
  };
  return titles[state](items, limit);
}

function acrossTools(
  { count, limit, state }: Load,
  elsewhere: readonly ToolShare[],
  language: Language,
): string {
  const words = wordsIn(workElsewhere, language);
  const held: { readonly [S in LimitState]: typeof words.hereUnder } = {
    none: words.hereUnder,
    under: words.hereUnder,
    at: words.hereAt,
    over: words.hereOver,
  };
  const here = limit === undefined ? words.here(count) : held[state](count, limit);
  return `Backlight: ${workParts(count, elsewhere, language, here)}`;
}
