import { expect, it } from 'vitest';
import { bestFirst } from '@/lib/search/best-first';
import { matcher } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parse';
import { SearchIndex, type Written } from '@/lib/search/search-index';
import { around, day, doc, requestDoc } from './support/docs';

const written: Written = { label: [], type: [], bucket: [], requester: [], person: [] };

function indexOf(...docs: ReturnType<typeof doc>[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of docs) index.put(one, { ...written, label: one.labels });
  return index;
}

const found = (index: SearchIndex, query: string) => {
  const parsed = parseQuery(query);
  return bestFirst(index.find(matcher(parsed, around)), parsed).map(({ id }) => id);
};

it('finds what is there as it is now, and no longer what is gone', () => {
  const index = indexOf(doc({ id: 'a', title: 'Poster' }), doc({ id: 'b', title: 'Brochure' }));
  index.put(doc({ id: 'a', title: 'Placard' }), written);
  expect(found(index, 'poster')).toEqual([]);
  expect(found(index, 'placard')).toEqual(['a']);
  index.remove('a');
  index.remove('never there');
  expect(found(index, 'pla')).toEqual([]);
  expect(index.count('item')).toBe(1);
});

it('titles that begin with the word come first, then titles that have it, then the newest of the others', () => {
  const index = indexOf(
    { ...doc({ id: 'said', title: 'Poster', addedAt: day('2026-11-20') }, { description: 'fair' }) },
    doc({ id: 'older', title: 'Poster' }, { description: 'the fair' }),
    doc({ id: 'has', title: 'Stand at the fair' }),
    doc({ id: 'over', title: 'Fair 2025', finishedAt: day('2026-01-01'), column: 'done' }),
    doc({ id: 'begins', title: 'Fair stand' }),
    requestDoc({ id: 'asked', title: 'Fair in May' }),
  );
  expect(found(index, 'fair')).toEqual(['asked', 'begins', 'over', 'has', 'said', 'older']);
});

it('knows which words the team uses, the most used first, until the last use is gone', () => {
  const index = indexOf(
    doc({ id: 'a', labels: ['web', 'email'] }),
    doc({ id: 'b', labels: ['web'] }),
    doc({ id: 'c', labels: ['web'] }),
  );
  expect(index.words('label')).toEqual([
    { word: 'web', count: 3 },
    { word: 'email', count: 1 },
  ]);
  index.remove('a');
  expect(index.isUsed('label', 'email')).toBe(false);
  expect(index.isUsed('label', 'web')).toBe(true);
});
