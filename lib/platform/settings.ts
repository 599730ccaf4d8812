import * as z from 'zod/mini';
import { type Language, languageFrom, languages } from '@/lib/i18n/words';
import { browser } from './browser';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

const languageItem = stored('local', 'language');
const hintsItem = stored('local', 'dismissedHints');
const languageSchema = z.enum(languages);
const hintsSchema = z.array(z.string().check(z.maxLength(60)));
const queue = oneByOne();

/** The person's language: their choice, else the browser's. What cannot be read counts as not chosen. */
export async function language(): Promise<Language> {
  return known(await languageItem.get());
}

export async function setLanguage(chosen: Language): Promise<void> {
  await languageItem.set(chosen);
}

/** Calls `listener` when the language was changed in any context. Returns the way to stop. */
export function onLanguageChanged(listener: (language: Language) => void): () => void {
  return languageItem.watch((value) => listener(known(value)));
}

/** Hints the person does not want to see again. */
export async function dismissedHints(): Promise<string[]> {
  const hints = hintsSchema.safeParse(await hintsItem.get());
  return hints.success ? hints.data : [];
}

export async function dismissHint(hint: string): Promise<void> {
  await queue(async () => hintsItem.set([...new Set([...(await dismissedHints()), hint])]));
}

function known(value: unknown): Language {
  const chosen = languageSchema.safeParse(value);
  return chosen.success ? chosen.data : languageFrom(browser.i18n.getUILanguage());
}
