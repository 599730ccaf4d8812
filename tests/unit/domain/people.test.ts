import { describe, expect, it } from 'vitest';
import { columnKinds } from '@/lib/domain/entities';
import { peopleIn } from '@/lib/domain/people';

describe('people of an item', () => {
  it.each(columnKinds)('may be named in a column that is %s, only if the item has left the queue', (kind) => {
    const named = peopleIn(kind, ['Anna']);
    expect(named.ok).toBe(kind !== 'queue');
    if (!named.ok) expect(named.reason).toBe('not-pulled');
  });

  it('may be taken off anywhere', () => {
    expect(peopleIn('queue', [])).toMatchObject({ value: [] });
    expect(peopleIn('queue', [' '])).toMatchObject({ value: [] });
  });

  it('are names of one line, none twice, ten at most', () => {
    expect(peopleIn('active', [' Anna\n', 'anna', '', 'Jan'])).toMatchObject({ value: ['Anna', 'Jan'] });
    const eleven = Array.from({ length: 11 }, (_, n) => `Person ${n}`);
    expect(peopleIn('active', eleven)).toMatchObject({ ok: false, reason: 'too-many', most: 10 });
    expect(peopleIn('active', ['x'.repeat(200_000)])).toMatchObject({ ok: true });
  });
});
