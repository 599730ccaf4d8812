import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse';
import { printQuery } from '@/lib/search/print';

describe('what is not understood is told, and the rest works', () => {
  it.each([
    ['lable:email', { is: 'no-field', name: 'lable', near: 'label' }],
    ['Re: brochure', { is: 'no-field', name: 'Re', near: null }],
    ['is:blokced', { is: 'no-choice', field: 'is', value: 'blokced', near: 'blocked' }],
    ['is:wonderful', { is: 'no-choice', field: 'is', value: 'wonderful', near: null }],
    ['effort>many', { is: 'no-number', field: 'effort', value: 'many' }],
    ['due<2026-02-30', { is: 'no-day', field: 'due', value: '2026-02-30' }],
    ['due<2026', { is: 'no-day', field: 'due', value: '2026' }],
    ['label>x', { is: 'no-order', field: 'label' }],
    ['🎉', { is: 'no-words', text: '🎉' }],
  ])('%s', (query, problem) => {
    const { terms, problems } = parseQuery(`${query} is:open`);
    expect(problems).toEqual([problem]);
    expect(terms.at(-1)).toMatchObject({ field: 'is', values: ['open'] });
  });

  it('a word before a colon that is no field is looked for as a word', () => {
    expect(parseQuery('Re: brochure').terms).toMatchObject([
      { is: 'text', text: 're' },
      { is: 'text', text: 'brochure' },
    ]);
  });

  it('an address is looked for as it is', () => {
    expect(parseQuery('https://example.com/a').problems).toEqual([]);
  });
});

describe('a query is printed in one form', () => {
  it.each([
    ['etykieta:"Landing page"', 'label:"Landing page"'],
    ['bez:termin', '-has:due'],
    ['sin:etiqueta', '-has:label'],
    ['effort=5', 'effort:5'],
    ['effort:>=5', 'effort>=5'],
    ['due<=7', 'due<=+7d'],
    ['termin:dziś', 'due:today'],
    ['need:must,should,must', 'need:must,should'],
    ['  two   words ', 'two words'],
    ['-"two words', '-"two words"'],
  ])('%s is %s', (written, printed) => expect(printQuery(parseQuery(written).terms)).toBe(printed));
});
