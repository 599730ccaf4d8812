import { limitState } from '@/lib/domain/limit-state';

interface LimitPhrases {
  limitNone: (count: number) => string;
  limitUnder: (count: number, limit: number) => string;
  limitAt: (count: number, limit: number) => string;
  limitOver: (count: number, limit: number) => string;
}

/** How full a column is, in words. */
export function limitWords(t: LimitPhrases, count: number, limit: number | undefined): string {
  if (limit === undefined) return t.limitNone(count);
  const state = limitState(count, limit);
  if (state === 'over') return t.limitOver(count, limit);
  return state === 'at' ? t.limitAt(count, limit) : t.limitUnder(count, limit);
}

interface SharedPhrases {
  together: (names: string, count: number, limit: number) => string;
  togetherAt: (names: string, count: number, limit: number) => string;
  togetherOver: (names: string, count: number, limit: number) => string;
}

/** How full several columns are together, in words. */
export function sharedWords(t: SharedPhrases, names: string, count: number, limit: number): string {
  const state = limitState(count, limit);
  if (state === 'over') return t.togetherOver(names, count, limit);
  return state === 'at' ? t.togetherAt(names, count, limit) : t.together(names, count, limit);
}
