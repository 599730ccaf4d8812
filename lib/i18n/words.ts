export const languages = ['en', 'pl', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each language's own name, for choosing it. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  pl: 'Polski',
  es: 'Español',
};

/** The language to start with, from the browser's (`pl-PL` → `pl`); English where we do not speak it. */
export function languageFrom(browserLanguage: string): Language {
  const [primary] = browserLanguage.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}

/** A phrase, or a function that makes one from typed arguments. */
type Phrase = string | ((...values: never[]) => string);

/** The same keys in another language; a function keeps its arguments. */
type Translation<E> = {
  readonly [K in keyof E]: E[K] extends (...values: infer A) => string ? (...values: A) => string : string;
};

/** The words of one part of Backlight in every language. English decides the keys; the compiler demands the others. */
export interface Words<E> {
  readonly en: E;
  readonly pl: Translation<E>;
  readonly es: Translation<E>;
}

/** Declares the words of one part. One file in `locales/` per part. */
export function words<const E extends { readonly [key: string]: Phrase }>(dictionary: Words<E>): Words<E> {
  return dictionary;
}

/** The words of one part, in one language. */
export function wordsIn<E>(dictionary: Words<E>, language: Language): Translation<E> {
  return dictionary[language] as Translation<E>;
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Making these takes a hundred times what asking them does. */
const made = new Map<Language, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>();

/**
 * The form of a phrase that goes with a count (`1 day`, `2 days`; Polish has `one`, `few`, `many`). `#` in it becomes the
 * number, written the language's way.
 */
export function plural(language: Language, count: number, forms: Forms): string {
  const { rules, numbers } = made.get(language) ?? {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
  };
  made.set(language, { rules, numbers });
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replace('#', numbers.format(count));
}
