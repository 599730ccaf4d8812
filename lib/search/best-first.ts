import type { Doc } from './doc';
import { type Needle, needleOf, placeIn } from './needle';
import type { Query } from './query';

/**
 * What was found, the likeliest first: a title that begins with the words, a title that has them, then all others; what
 * is open before what is done, the newest before the older.
 */
export function bestFirst(docs: readonly Doc[], query: Query): Doc[] {
  const needles = query.terms
    .filter((term) => term.is === 'text')
    .filter(({ not }) => !not)
    .map(({ text, exact }) => needleOf(text, exact));
  return docs
    .map((doc) => ({ doc, place: placeOf(doc, needles) }))
    .toSorted((a, b) => a.place - b.place || b.doc.added - a.doc.added || (a.doc.id < b.doc.id ? -1 : 1))
    .map(({ doc }) => doc);
}

function placeOf(doc: Doc, needles: readonly Needle[]): number {
  const over = doc.finished !== undefined || doc.state === 'declined' ? 1 : 0;
  if (needles.length === 0) return over;
  const places = needles.map((needle) => placeIn(doc.text, needle));
  if (places.some((at) => at === -1 || at >= doc.head)) return 4 + over;
  return (places[0] === 1 ? 0 : 2) + over;
}
