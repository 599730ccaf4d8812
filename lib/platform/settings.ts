import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';
import { type Language, languageFrom, languages } from '@/lib/i18n/words';
import { browser } from './browser';
import { oneByOne } from './one-by-one';

const languageItem = storage.defineItem<unknown>('local:language', { fallback: null });
const hintsItem = storage.defineItem<unknown>('local:dismissedHints', { fallback: [] });
const languageSchema = z.enum(languages);
const hintsSchema = z.array(z.string().check(z.maxLength(60)));
const queue = oneByOne();

/** The person's language: their choice, else the browser's. What cannot be read counts as not chosen. */
export async function language(): Promise<Language> {
  return known(await languageItem.getValue());
}

export async function setLanguage(chosen: Language): Promise<void> {
  await languageItem.setValue(chosen);
}

/** Calls `listener` when the language was changed in any context. Returns the way to stop. */
export function onLanguageChanged(listener: (language: Language) => void): () => void {
  return languageItem.watch((value) => listener(known(value)));
}

/** Hints the person does not want to see again. */
export async function dismissedHints(): Promise<string[]> {
  const hints = hintsSchema.safeParse(await hintsItem.getValue());
  return hints.success ? hints.data : [];
}

export async function dismissHint(hint: string): Promise<void> {
  await queue(async () => hintsItem.setValue([...new Set([...(await dismissedHints()), hint])]));
}

function known(value: unknown): Language {
  const chosen = languageSchema.safeParse(value);
  return chosen.success ? chosen.data : languageFrom(browser.i18n.getUILanguage());
}
