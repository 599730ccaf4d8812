import type { ColumnFull, Passed } from '@/lib/domain/limits';
import type { wordsIn } from '@/lib/i18n/words';
import type { board } from '@/locales/board';
import type { limits } from '@/locales/limits';

export interface LimitWords {
  b: ReturnType<typeof wordsIn<(typeof board)['en']>>;
  l: ReturnType<typeof wordsIn<(typeof limits)['en']>>;
}

/** What stands over the question when limits would be passed. */
export function passedTitle({ passed: [first] }: ColumnFull, { b, l }: LimitWords): string {
  if (first.is === 'column') return b.fullTitle(first.name);
  return first.is === 'columns' ? l.titleTogether(first.name) : l.titlePerson(first.name);
}

/** One sentence for each limit that would be passed. */
export function passedSentences({ passed }: ColumnFull, { l }: LimitWords): string[] {
  const sentence = ({ is, name, count, most }: Passed) => {
    if (is === 'column') return l.overColumn(name, count, most);
    return is === 'columns' ? l.overTogether(name, count, most) : l.overPerson(name, count, most);
  };
  return passed.map(sentence);
}

/** What is said where a hard limit refuses. */
export function refusedSentence({ passed: [first] }: ColumnFull, { b, l }: LimitWords): string {
  const { is, name, most } = first;
  if (is === 'column') return b.fullHard(name, most);
  return is === 'columns' ? l.refusedTogether(name, most) : l.refusedPerson(name, most);
}
