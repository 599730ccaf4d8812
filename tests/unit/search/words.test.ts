import { expect, test } from 'vitest';
import { choicesOf, fieldNames } from '@/lib/search/fields';
import { matcher } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parse';
import { findFields } from '@/locales/find-fields';
import { around, doc } from './support/docs';

test('every word of the language is explained to whoever types it, and nothing else is', () => {
  const words = fieldNames.flatMap((field) => [
    field,
    ...choicesOf(field).map((choice) => `${field}:${choice}`),
  ]);
  expect(Object.keys(findFields.en).toSorted()).toEqual([...words, 'offers'].toSorted());
});

test('every choice of the language can be asked for', () => {
  for (const field of fieldNames) {
    for (const choice of choicesOf(field)) {
      const query = parseQuery(`${field}:${choice}`);
      expect(query.problems).toEqual([]);
      expect(typeof matcher(query, around)(doc())).toBe('boolean');
    }
  }
});
