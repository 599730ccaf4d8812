import { boundText, textLimits } from '@/lib/domain/text';
import { findFirst } from '../../intact';
import { plainText } from '../../plain-text';
import { selectors } from './selectors';

const quotes = selectors.quotes.join(', ');
const widgets = selectors.widgets.join(', ');

/** A message's own words: plain, bounded, without what it quotes. */
export function ownWords(body: Element): string {
  const read = (leaveOut: string) => withoutQuotedLines(plainText(body, textLimits.excerpt, leaveOut));
  // Gmail also folds away words it has shown before; where nothing else is left, they are what was written.
  const own = read(`${quotes}, ${widgets}`) || read(quotes) || forwarded(body);
  return boundText(own, textLimits.excerpt);
}

/** A mail that only hands another on: then the other one is the request. */
function forwarded(body: Element): string {
  const quote = findFirst(body, ['.gmail_quote']);
  const text = quote ? plainText(quote.element, textLimits.excerpt, widgets) : '';
  return /^-{5,}/.test(text) ? text : '';
}

/** Drops `> ` lines, and the line before them that says who wrote them and when. */
export function withoutQuotedLines(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    if (!/^\s*>/.test(line)) {
      kept.push(line);
      continue;
    }
    while (kept.length > 0 && kept[kept.length - 1]?.trim() === '') kept.pop();
    const last = kept[kept.length - 1] ?? '';
    const before = kept[kept.length - 2] ?? '';
    if (!last.trim().endsWith(':')) continue;
    // "On 12 May 2026 Mia <mia@example.test> wrote:", which some programs break in two.
    if (/\d|@/.test(last)) kept.pop();
    else if (last.trim().split(/\s+/).length <= 2 && /@.*>?$/.test(before)) kept.length -= 2;
  }
  return kept.join('\n').trim();
}
