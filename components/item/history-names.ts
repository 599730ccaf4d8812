import type { wordsIn } from '@/lib/i18n/words';
import type { item } from '@/locales/item';
import type { values } from '@/locales/values';

/** What a history is told with: the words of the language, and the names of what is known by its id. */
export interface HistoryNames {
  words: ReturnType<typeof wordsIn<(typeof item)['en']>>;
  values: ReturnType<typeof wordsIn<(typeof values)['en']>>;
  /** The name of a column, by its id. */
  column: (id: string) => string;
  /** What a Guidepoint says, by its id; its id's place is left empty when it is gone. */
  guidepoint: (id: string) => string;
  /** A line of the Definition of Done, by its id. */
  doneRule: (id: string) => string;
  /** A calendar day in words. */
  day: (day: string) => string;
}
