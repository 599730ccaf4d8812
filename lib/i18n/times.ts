import type { Language } from './words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in a word or two (`5 minutes ago`, `yesterday`); a date once it is more than a week. */
export function relativeTime(language: Language, then: number, now: number): string {
  const passed = now - then;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  if (passed < 0 || passed >= 7 * day) return shortDate(language, then, now);
  if (passed < minute) return relative.format(0, 'second');
  if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return relative.format(-Math.floor(passed / hour), 'hour');
  return relative.format(-Math.floor(passed / day), 'day');
}

function shortDate(language: Language, then: number, now: number): string {
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(then);
}

/** The exact day and time, for a tooltip or where it matters. */
export function exactTime(language: Language, instant: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(instant);
}

/** The day of an instant. */
export function dayTime(language: Language, instant: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(instant);
}

/** A calendar day (`YYYY-MM-DD`) with its weekday: `Friday, 4 December 2026`. */
export function dayInWords(language: Language, calendarDay: string): string {
  // Read and written as UTC, so that no time zone moves the day.
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${calendarDay}T00:00:00Z`),
  );
}
