import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { completionsAt } from '@/lib/search/complete';
import { definition, fieldNames, fields } from '@/lib/search/fields';
import { foldKey } from '@/lib/search/fold';
import { tokensOf } from '@/lib/search/lexer';
import { matcher } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parse';
import { printQuery } from '@/lib/search/print';
import { around, doc } from './support/docs';

/** What people write and what they paste: pieces of the language, in any order, among any characters. */
const piece = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  constantFrom('"', '-', ' ', ',', ':', '<', '>=', '//', 'https://x.example', '🎉', 'ł', '\n'),
  constantFrom('due', 'today', '+7', '2026-12-01', '12', 'must', 'blocked', 'no', 'etykieta', 'lable'),
  tuple(constantFrom(...fieldNames), constantFrom(':', '<', '<=', '>', '>=', '=', ':>=')).map((pair) =>
    pair.join(''),
  ),
);
const written = array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('any text is read without a crash, and each part of it lies within it', () => {
  assert(
    property(written, (text) => {
      parseQuery(text);
      for (const { from, to } of tokensOf(text)) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 31, numRuns: 2_000 },
  );
});

test('a query that is printed and read again is the same query', () => {
  assert(
    property(written, (text) => {
      const { terms } = parseQuery(text);
      expect(parseQuery(printQuery(terms)).terms).toEqual(terms);
    }),
    { seed: 32, numRuns: 4_000 },
  );
});

test('whatever is understood can be asked, and what is refused by it is found by its opposite', () => {
  assert(
    property(written, (text) => {
      const { terms } = parseQuery(text);
      for (const term of terms) {
        const found = matcher({ terms: [term], problems: [] }, around)(doc());
        const others = matcher({ terms: [{ ...term, not: !term.not }], problems: [] }, around)(doc());
        expect(found).toBe(!others);
      }
    }),
    { seed: 33, numRuns: 1_000 },
  );
});

test('at any place of any query the offers lie within it, and each is understood', () => {
  assert(
    property(written, nat(), (text, at) => {
      const { from, to, options } = completionsAt(text, at % (text.length + 1), () => [
        { word: 'E-mail, "big"', count: 2 },
      ]);
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(text.length);
      for (const { insert, is } of options) {
        if (is === 'choice' && insert.includes(':')) expect(parseQuery(insert).problems).toEqual([]);
      }
    }),
    { seed: 34, numRuns: 2_000 },
  );
});

test('no two fields answer to one name, and no two choices of a field', () => {
  const names = fieldNames.flatMap((name) => [name, ...fields[name].also]);
  expect(names.map((name) => foldKey(name))).toEqual([...new Set(names)]);
  for (const name of fieldNames) {
    const words = Object.entries(definition(name).choices ?? {}).flat(2);
    expect(words.map((word) => foldKey(word))).toEqual([...new Set(words)]);
  }
});
