import { describe, expect, it } from 'vitest';
import { dayInWords, relativeTime } from '@/lib/i18n/times';

const now = Date.UTC(2026, 10, 22, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('how long ago', () => {
  it.each([
    [10_000, 'now'],
    [5 * minute, '5 min. ago'],
    [3 * hour, '3 hr. ago'],
    [day, 'yesterday'],
    [6 * day, '6 days ago'],
    [20 * day, 'Nov 2'],
    [400 * day, 'Oct 18, 2025'],
    // A page or another computer may tell of a time to come.
    [-3 * day, 'Nov 25'],
  ])('%d ms is told as %s', (passed, words) => {
    expect(relativeTime('en', now - passed, now)).toBe(words);
  });

  it('speaks the language of the screen', () => {
    expect(relativeTime('pl', now - day, now)).toBe('wczoraj');
    expect(relativeTime('es', now - day, now)).toBe('ayer');
  });
});

it('a calendar day keeps its weekday in every time zone', () => {
  expect(dayInWords('en', '2026-12-04')).toBe('Friday, December 4, 2026');
});
