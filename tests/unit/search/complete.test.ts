import { expect, it } from 'vitest';
import { completionsAt } from '@/lib/search/complete';

const words = [
  { word: 'Landing page', count: 9 },
  { word: 'E-mail', count: 4 },
];
const offers = (query: string, caret = query.length) =>
  completionsAt(query, caret, (field) => (field === 'label' ? words : [])).options.map(
    ({ insert }) => insert,
  );

it('before anything is typed it offers the questions that are asked most', () => {
  expect(offers('')).toContain('is:blocked ');
  expect(offers('brochure ')).toContain('label:');
});

it('a word that is begun leads to fields and to their choices, in any of the three languages', () => {
  expect(offers('blo')).toContain('is:blocked ');
  expect(offers('eti')).toContain('label:');
  expect(offers('zabl')).toEqual(['is:blocked ']);
  expect(offers('-lab')).toEqual(['label:']);
});

it('after a field it offers what may stand there', () => {
  expect(offers('is:blo')).toEqual(['blocked ']);
  expect(offers('label:')).toEqual(['"Landing page" ', 'E-mail ']);
  expect(offers('label:pag')).toEqual(['"Landing page" ']);
  expect(offers('label:email,lan')).toEqual(['"Landing page" ']);
  expect(offers('effort>')).toEqual([]);
  expect(offers('nothing:x')).toEqual([]);
});

it('takes the place of what is typed, wherever the caret is', () => {
  expect(completionsAt('is:blo brochure', 6, () => [])).toMatchObject({ from: 3, to: 6 });
  expect(completionsAt('-lab', 4, () => [])).toMatchObject({ from: 1, to: 4 });
});
