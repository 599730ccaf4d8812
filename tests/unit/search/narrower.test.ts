import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isNarrower } from '@/lib/search/narrower';
import { parseQuery } from '@/lib/search/parse';
import { doc, finds } from './support/docs';

const narrower = (query: string, before: string) => isNarrower(parseQuery(query), parseQuery(before));

describe('a query finds nothing new', () => {
  it.each([
    ['with a letter more', 'poster', 'poste'],
    ['with a word more', 'poster fair', 'poster'],
    ['with a filter more', 'poster is:blocked', 'poster'],
    ['with a letter more after a filter', 'is:blocked post', 'is:blocked pos'],
    ['where nothing was asked before', 'p', ''],
    ['with a letter more of a script without spaces', '海報', '海'],
    ['written with other capitals', 'Kraków 2', 'krakow'],
  ])('%s', (_, query, before) => expect(narrower(query, before)).toBe(true));
});

describe('a query may find something new', () => {
  it.each([
    ['with a letter less', 'post', 'poste'],
    ['with another word', 'flyer', 'poster'],
    ['where a word is to be absent', '-poster', '-post'],
    ['with a phrase, found to its end', '"the fairs"', '"the fair"'],
    ['with another value of a filter', 'age>10', 'age>1'],
    ['where words are found inside others from now on', 'a海', 'a'],
  ])('%s', (_, query, before) => expect(narrower(query, before)).toBe(false));
});

const letters = array(
  constantFrom('a', 'b', 'A', 'ą', ' ', '-', '"', '海', '報', 'is:blocked ', 'label:a '),
  {
    maxLength: 8,
  },
).map((all) => all.join(''));

test('whatever a narrower query finds was found before', () => {
  assert(
    property(tuple(letters, letters, letters), ([title, query, more]) => {
      const thing = doc({ title, labels: ['a'], ...(title.length % 2 ? { blocked: 'why' } : {}) });
      if (narrower(query + more, query) && finds(query + more, thing)) expect(finds(query, thing)).toBe(true);
    }),
    { seed: 37, numRuns: 20_000 },
  );
});
