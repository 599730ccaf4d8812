const mostWords = 24;
const longestWord = 40;

/** Letters that do not come apart into a letter and a mark. */
const folds: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * The words of a line as a search compares them: lower case, without marks, each once, at most 24, each at most 40 long.
 * `Kraków` and `krakow` are one word.
 */
export function wordsOf(line: string): string[] {
  return [...new Set(allWords(line))].slice(0, mostWords);
}

/** Every word of a text, in its order, as a search compares them; each at most 40 long. */
export function allWords(text: string): string[] {
  const lower = text.toLowerCase();
  // Most texts have no letter with a mark: they are spared the slow steps.
  const folded = /[^ -~\s]/.test(lower) ? withoutMarks(lower) : lower;
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > longestWord ? word.slice(0, longestWord) : word));
}

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => folds[letter] ?? letter);
}
