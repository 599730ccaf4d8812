/**
 * The practice inbox as one HTML text, for whoever serves it at Gmail's address. Run as a program it writes the file
 * named on the command line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { practiceInboxHtml } from '../lib/capture/practice/page.ts';
import { practice } from '../locales/practice.ts';

export function practicePage(language: keyof typeof practice = 'en', now = Date.now()): string {
  const css = readFileSync(new URL('../entrypoints/practice/style.css', import.meta.url), 'utf8');
  return practiceInboxHtml({ now, words: practice[language], css, language });
}

if (import.meta.main) {
  const [file = 'practice.html'] = process.argv.slice(2);
  writeFileSync(file, practicePage());
}
