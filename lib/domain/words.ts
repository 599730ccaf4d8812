const mostWords = 24;

/** Letters that do not come apart into a letter and a mark. */
const folds: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * The words of a line as a search compares them: lower case, without marks, each once, at most 24, each at most 40 long.
 * `Kraków` and `krakow` are one word.
 */
export function wordsOf(line: string): string[] {
  const folded = line
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => folds[letter] ?? letter);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, 40)))].slice(0, mostWords);
}
