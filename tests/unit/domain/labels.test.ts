import { describe, expect, it } from 'vitest';
import { changedLabels } from '@/lib/domain/labels';

const many = (count: number) => Array.from({ length: count }, (_, n) => `label ${n}`);

describe('labels', () => {
  it('are added behind those that are there, which keep their spelling', () => {
    expect(changedLabels(['Fair', 'Print'], { add: ['fair', ' Urgent\n', ''] })).toMatchObject({
      value: ['Fair', 'Print', 'Urgent'],
    });
  });

  it('are removed whatever their case', () => {
    expect(changedLabels(['Fair', 'Print'], { remove: ['FAIR'] })).toMatchObject({ value: ['Print'] });
    expect(changedLabels(['Fair'], { add: ['Print'], remove: ['Fair'] })).toMatchObject({ value: ['Print'] });
  });

  it('are twenty at most: one too many is refused, and taking away always works', () => {
    const full = { ok: false, reason: 'too-many', most: 20 };
    expect(changedLabels(many(20), { add: ['one more'] })).toEqual(full);
    expect(changedLabels(many(20), { add: ['label 3'] })).toMatchObject({ ok: true });
    expect(changedLabels(many(25), { remove: ['label 3'] })).toMatchObject({ ok: true });
  });
});
