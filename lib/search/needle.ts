import { foldText } from './fold';

/** Words as they are looked for in a folded text. */
export interface Needle {
  words: string;
  /** Whether they are found inside a longer word too. */
  inside: boolean;
}

/** Scripts that put no spaces between words: there a word is found inside a longer one too. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** The words of a term: found from the beginning of a word on, and to the end of one only when it is exact. */
export function needleOf(text: string, exact: boolean): Needle {
  const folded = foldText(text).trimStart();
  if (exact) return { words: folded, inside: false };
  return { words: folded.trimEnd(), inside: unspaced.test(folded) };
}

const space = 32;

/**
 * Where the words stand in a folded text, or -1. Looked for without the space before them: the commonest of all
 * characters at the front would make the search several times slower.
 */
export function placeIn(text: string, { words, inside }: Needle): number {
  let at = text.indexOf(words);
  if (inside) return at;
  while (at > 0 && text.charCodeAt(at - 1) !== space) at = text.indexOf(words, at + 1);
  return at;
}
