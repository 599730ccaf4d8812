import type { Term } from './query';

/** Writes terms as a query that reads back as the same terms. */
export function printQuery(terms: readonly Term[]): string {
  return terms.map(printTerm).join(' ');
}

function printTerm(term: Term): string {
  const sign = term.not ? '-' : '';
  if (term.is === 'text') return `${sign}${term.exact ? `"${term.text}"` : term.text}`;
  const { field, operator, values } = term;
  return `${sign}${field}${operator}${values.map(printValue).join(',')}`;
}

/** A value of a query, in quotation marks where it needs them. */
export function printValue(value: string): string {
  return /^[\p{L}\p{N}+-][\p{L}\p{N}._@/+#&'-]*$/u.test(value) ? value : `"${value.replaceAll('"', ' ')}"`;
}
