import { describe, expect, it } from 'vitest';
import type { Guidepoint } from '@/lib/domain/entities';
import { activeGuidepoint, boundGuidepoint, namesNumber } from '@/lib/domain/guidepoint';

const plan = { statement: '50 qualified leads', startsOn: '2026-10-01', endsOn: '2026-12-31' };
const kept = (id: string, startsOn: string, endsOn: string): Guidepoint => ({
  id,
  stamps: {},
  statement: id,
  startsOn,
  endsOn,
});

describe('a Guidepoint', () => {
  it.each([
    ['says nothing', { statement: ' \n ' }, 'no-statement'],
    ['has a first day that is none', { startsOn: '2026-02-30' }, 'bad-period'],
    ['has no last day', { endsOn: '' }, 'bad-period'],
    ['ends before it starts', { endsOn: '2026-09-30' }, 'bad-period'],
  ])('that %s is refused', (_what, change, reason) => {
    expect(boundGuidepoint({ ...plan, ...change })).toEqual({ ok: false, reason });
  });

  it('is kept as one bounded line', () => {
    expect(boundGuidepoint({ ...plan, statement: ' 50\nleads ' })).toMatchObject({
      value: { ...plan, statement: '50 leads' },
    });
    const pasted = boundGuidepoint({ ...plan, statement: 'x'.repeat(200_000) });
    expect(pasted.ok && pasted.value.statement).toHaveLength(500);
  });

  it('holds from its first day to its last; of two the later start speaks', () => {
    const autumn = kept('autumn', '2026-09-01', '2026-11-30');
    const late = kept('late', '2026-11-15', '2026-12-31');
    expect(activeGuidepoint([autumn, late], '2026-08-31')).toBeUndefined();
    expect(activeGuidepoint([autumn, late], '2026-09-01')).toBe(autumn);
    expect(activeGuidepoint([autumn, late], '2026-11-20')).toBe(late);
    expect(activeGuidepoint([autumn], '2026-12-01')).toBeUndefined();
    const twin = kept('bautumn', '2026-09-01', '2026-11-30');
    expect(activeGuidepoint([twin, autumn], '2026-10-01')).toBe(twin);
    expect(activeGuidepoint([autumn, twin], '2026-10-01')).toBe(twin);
  });

  it('names a number, or cannot be measured', () => {
    expect(namesNumber('50 qualified leads')).toBe(true);
    expect(namesNumber('Be the best')).toBe(false);
  });
});
