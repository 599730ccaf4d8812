import { describe, expect, it } from 'vitest';
import { boundExclusions, boundLimit } from '@/lib/domain/limit-edit';

describe('a limit over several columns, or for each person', () => {
  it.each([
    ['nothing at all', { most: null }, 'bad-limit'],
    ['nought', { most: 0 }, 'bad-limit'],
    ['a thousand million', { most: 1e9 }, 'bad-limit'],
    ['one column alone', { most: 2, columns: ['review', 'review'] }, 'too-few-columns'],
  ])('is refused with %s', (_what, edit, reason) => {
    expect(boundLimit('columns', edit)).toMatchObject({ ok: false, reason });
  });

  it('keeps a name within bounds, each column once, and takes no columns for all of them', () => {
    expect(boundLimit('columns', { name: ' Both ', columns: ['a', 'b', 'a'] })).toMatchObject({
      value: { name: 'Both', columns: ['a', 'b'] },
    });
    expect(boundLimit('person', { name: ' ', columns: [], most: 3 })).toMatchObject({
      value: { name: null, columns: null, most: 3 },
    });
    expect(boundLimit('person', { most: 3, columns: ['a'] }).ok).toBe(true);
  });
});

describe('what is left out', () => {
  it('is nothing where nothing is named', () => {
    expect(boundExclusions({})).toMatchObject({ value: null });
    expect(boundExclusions({ blocked: false, labels: [' '] })).toMatchObject({ value: null });
  });

  it('keeps each label once, and not thousands of them', () => {
    expect(boundExclusions({ blocked: true, labels: ['Urgent', 'urgent '] })).toMatchObject({
      value: { blocked: true, labels: ['Urgent'] },
    });
    const many = Array.from({ length: 10_000 }, (_, n) => `label ${n}`);
    expect(boundExclusions({ labels: many })).toMatchObject({ ok: false, reason: 'too-many' });
  });
});
