import { type Language, languageFrom, languages } from '@/lib/i18n/words';

const key = 'language';

/**
 * The language of an extension page, known before its first paint: the person's choice as this profile's pages remember
 * it, else the browser's language.
 */
export function pageLanguage(): Language {
  const stored = localStorage.getItem(key);
  return languages.find((language) => language === stored) ?? languageFrom(navigator.language);
}

/** Remembers the choice for the next page's first paint. */
export function rememberPageLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
