import { practiceInbox } from './inbox.ts';
import { escapeHtml, toHtml } from './markup.ts';
import { startPracticeNavigation } from './navigate.ts';
import { practiceAccount } from './requests.ts';
import type { PracticeWords } from './sent.ts';

/** The window's title, in Gmail's form: its first word is replaced by the subject of an open mail. */
export function practiceTitle(words: PracticeWords): string {
  return `${words.inbox.replace(/\s+/g, '\u00a0')} - ${practiceAccount} - Gmail`;
}

export interface PracticePage {
  now: number;
  words: PracticeWords;
  /** The text of `entrypoints/practice/style.css`. */
  css: string;
  language?: string;
}

/**
 * The practice inbox as one HTML file that carries everything, to be served at Gmail's own address. It brings no button:
 * there the content script puts it, as in Gmail.
 */
export function practiceInboxHtml({ now, words, css, language = 'en' }: PracticePage): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(practiceTitle(words))}</title><style>${css}</style></head>`,
    `<body>${toHtml(practiceInbox(now, words))}`,
    `<script>(${startPracticeNavigation.toString()})()</script></body></html>`,
  ].join('\n');
}
