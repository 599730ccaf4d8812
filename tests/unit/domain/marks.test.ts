import { describe, expect, it } from 'vitest';
import { markKey, marksOf } from '@/lib/domain/marks';

describe('the marks of an item', () => {
  it('tell what is blocked, its labels and its people, in its column', () => {
    const marks = marksOf({ column: 'review', blocked: 'prices', labels: ['Email'], people: ['Ada'] });
    expect(marks).toEqual([
      markKey('review', { is: 'blocked' }),
      markKey('review', { is: 'label', label: 'Email' }),
      markKey('review', { is: 'person', person: 'Ada' }),
    ]);
  });

  it('are none for an item with nothing to tell', () => {
    expect(marksOf({ column: 'review' })).toEqual([]);
  });

  it('take labels that differ in case as one', () => {
    expect(marksOf({ column: 'a', labels: ['Email', 'EMAIL'] })).toEqual(['a/label/email']);
  });

  it('are never taken for one another, whatever a label is called', () => {
    const label = marksOf({ column: 'a', labels: ['person/ada'] });
    expect(label).not.toContain(markKey('a', { is: 'person', person: 'ada' }));
  });
});
