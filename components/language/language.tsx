import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Words, wordsIn } from '@/lib/i18n/words';

const LanguageContext = createContext<Language>('en');

/** Sets the language of everything below. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language this part of the screen speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one part of Backlight, in the language of the screen. */
export function useWords<E>(dictionary: Words<E>) {
  return wordsIn(dictionary, useLanguage());
}
