import { isDay } from '@/lib/domain/time';
import { foldKey } from './fold';

const names: { readonly [name: string]: readonly string[] } = {
  today: ['today', 'dzis', 'dzisiaj', 'hoy'],
  tomorrow: ['tomorrow', 'jutro', 'manana'],
  yesterday: ['yesterday', 'wczoraj', 'ayer'],
};

/** A day as it may be written in a query, in the form it is kept in; null when it is none. */
export function dayWritten(text: string): string | null {
  if (isDay(text)) return text;
  const away = /^([+-]?)(\d{1,4})d?$/.exec(text);
  if (away) {
    const [, sign = '', days = ''] = away;
    // A bare number of four digits is a year that is still being written, not a distance.
    return text.length === 4 && sign === '' ? null : `${sign || '+'}${Number(days)}d`;
  }
  const key = foldKey(text);
  return Object.entries(names).find(([, also]) => also.includes(key))?.[0] ?? null;
}

/** The day that a value of a query means, `YYYY-MM-DD`, seen from `today`. */
export function dayMeant(value: string, today: string): string {
  const away =
    value === 'today' ? 0 : value === 'tomorrow' ? 1 : value === 'yesterday' ? -1 : distance(value);
  if (away === null) return value;
  return Temporal.PlainDate.from(today).add({ days: away }).toString();
}

function distance(value: string): number | null {
  const match = /^([+-]\d{1,4})d$/.exec(value);
  return match ? Number(match[1]) : null;
}
