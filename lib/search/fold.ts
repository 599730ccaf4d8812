import { allWords } from '@/lib/domain/words';

/** A label, a type or a name as it is compared whole: `E-Mail`, `e mail` and `Email` are one. */
export function foldKey(text: string): string {
  return allWords(text).join('');
}

/** A text as words are looked for in it: each word folded, with one space before and after. Empty without a word. */
export function foldText(text: string): string {
  const words = allWords(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
