import type { Language } from '@/lib/i18n/words';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A day (`YYYY-MM-DD`) as it is written in this language, without the year: 3 Dec. */
export function shortDay(day: string, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00Z`));
}
