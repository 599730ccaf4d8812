import { describe, expect, it } from 'vitest';
import { ageInDays, ageInWorkingDays } from '@/lib/domain/age';

const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;

describe('the age of an item', () => {
  it.each([
    ['started a minute ago: 1', '2026-11-22T23:58[Europe/Warsaw]', '2026-11-22T23:59[Europe/Warsaw]', 1],
    ['started before midnight: 2', '2026-11-21T23:59[Europe/Warsaw]', '2026-11-22T00:01[Europe/Warsaw]', 2],
    ['over the night of 25 hours', '2026-10-24T12:00[Europe/Warsaw]', '2026-10-26T00:30[Europe/Warsaw]', 3],
    ['over the night of 23 hours', '2026-03-28T23:30[Europe/Warsaw]', '2026-03-30T00:30[Europe/Warsaw]', 3],
    ['over the end of a year', '2025-12-31T08:00[Europe/Warsaw]', '2026-01-01T08:00[Europe/Warsaw]', 2],
    ['over the leap day', '2028-02-28T08:00[Europe/Warsaw]', '2028-03-01T08:00[Europe/Warsaw]', 3],
  ])('%s', (_case, since, now, days) => {
    expect(ageInDays(at(since), at(now), 'Europe/Warsaw')).toBe(days);
  });

  it('is counted in the days of the one who looks', () => {
    const since = at('2026-11-21T23:30[Europe/Warsaw]');
    const now = at('2026-11-22T00:30[Europe/Warsaw]');
    expect(ageInDays(since, now, 'Europe/Warsaw')).toBe(2);
    expect(ageInDays(since, now, 'America/New_York')).toBe(1);
  });

  // 2026-11-23 is a Monday.
  it.each([
    ['today', '2026-11-25', '2026-11-25', 1],
    ['from Monday to Friday', '2026-11-23', '2026-11-27', 5],
    ['over a weekend', '2026-11-27', '2026-11-30', 2],
    ['from Monday to Sunday', '2026-11-23', '2026-11-29', 5],
    ['on a weekend', '2026-11-28', '2026-11-29', 1],
    ['from a Saturday to the Monday after', '2026-11-28', '2026-11-30', 1],
    ['two weeks', '2026-11-23', '2026-12-06', 10],
    ['a year', '2025-11-24', '2026-11-23', 261],
  ])('in working days, %s', (_case, since, now, days) => {
    expect(
      ageInWorkingDays(
        at(`${since}T09:00[Europe/Warsaw]`),
        at(`${now}T17:00[Europe/Warsaw]`),
        'Europe/Warsaw',
      ),
    ).toBe(days);
  });
});
