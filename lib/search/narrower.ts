import { needleOf } from './needle';
import type { Query, Term } from './query';

/**
 * Whether one query finds nothing that the one before it did not: each of its terms is there again, a word as it was or
 * longer. Both are asked of the same things on the same day.
 */
export function isNarrower({ terms }: Query, before: Query): boolean {
  return before.terms.every((term, at) => isWithin(terms[at], term));
}

function isWithin(term: Term | undefined, before: Term): boolean {
  if (!term) return false;
  if (isWord(term) && isWord(before)) {
    const [needle, wider] = [needleOf(term.text, false), needleOf(before.text, false)];
    // A word that is looked for inside others is also found where the shorter one, at the beginning of words, was not.
    return (wider.inside || !needle.inside) && needle.words.startsWith(wider.words);
  }
  return JSON.stringify(term) === JSON.stringify(before);
}

function isWord(term: Term): term is Extract<Term, { is: 'text' }> {
  return term.is === 'text' && !term.not && !term.exact;
}
