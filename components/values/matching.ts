/** How many suggestions are offered at once. */
const most = 8;

/** Words as they are compared: capitals and marks make no difference. */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The known words that go with what is typed, those that start with it first, without those taken already. */
export function matching(known: readonly string[], typed: string, taken: readonly string[]): string[] {
  const looked = folded(typed.trim());
  const used = new Set(taken.map(folded));
  const starting: string[] = [];
  const holding: string[] = [];
  for (const word of known) {
    const form = folded(word);
    const at = form.indexOf(looked);
    if (at < 0 || used.has(form)) continue;
    (at === 0 ? starting : holding).push(word);
    if (starting.length === most) break;
  }
  return [...starting, ...holding].slice(0, most);
}

/** The known word that differs from what is typed in capitals and marks at most, else what is typed. */
export function knownForm(known: readonly string[], typed: string): string {
  const looked = folded(typed.trim());
  return known.find((word) => folded(word) === looked) ?? typed.trim();
}
