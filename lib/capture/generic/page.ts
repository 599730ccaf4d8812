import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import type { PageReading } from '../adapter';
import { findFirst, intact } from '../intact';
import { readMetadata } from './metadata';
import { selectionAsMarkdown } from './selection';

/**
 * Any page: its title, address, site, author and what is selected. Never fails; a page that tells nothing gives its
 * address. `openedAt` is the address the document was loaded from, if known.
 */
export function readAnyPage(document: Document, location: Location, openedAt: string | null): PageReading {
  const found = readMetadata(document, location, openedAt);
  const host = location.hostname.replace(/^www\./, '');
  const siteName = boundLine(found.siteName ?? host, textLimits.name);
  const heading = findFirst(document, ['h1']);
  const names = new Set([siteName.toLowerCase(), host, (found.author ?? '').toLowerCase()]);
  const candidates = [...found.titles, heading ? (intact(heading.element, 'textContent') ?? '') : ''];
  const texts = candidates.map((text) => boundLine(text, textLimits.title)).filter((text) => text !== '');
  const chosen = texts.find((text) => !names.has(text.toLowerCase())) ?? texts[0] ?? withoutHash(location);
  const title = boundLine(withoutSite(chosen, siteName), textLimits.title);
  const url = pageAddress(location);
  const author = boundLine(found.author ?? '', textLimits.name);
  const selection = selectionAsMarkdown(document);
  const excerpt = boundText(found.description ?? '', textLimits.excerpt);
  return {
    title: { value: title, confidence: 'likely', selector: 'head' },
    source: {
      app: 'web',
      title,
      ...(siteName ? { siteName } : {}),
      ...(url ? { url } : {}),
      ...(author ? { author: { name: author } } : {}),
    },
    ...(excerpt ? { excerpt: { value: excerpt, confidence: 'likely', selector: 'head' } } : {}),
    ...(selection ? { selection: { value: selection, confidence: 'sure', selector: 'selection' } } : {}),
  };
}

/** The live address, always: what the page calls its own address may be of the page before. */
function pageAddress(location: Location): string | null {
  if (!/^https?:$/.test(location.protocol)) return null;
  const url = location.href.replace(/:~:.*$/, '').replace(/#$/, '');
  return url.length <= textLimits.url ? url : null;
}

function withoutHash(location: Location): string {
  return boundLine(location.host + location.pathname, textLimits.title) || 'page';
}

/** `Brochure – Acme` on Acme's site is `Brochure`, and `(3) Brochure` counts what is unread. */
function withoutSite(title: string, siteName: string): string {
  const plain = title.replace(/^\(\d+\+?\) (?=\S)/, '');
  const parts = /^(.+?)\s+[|\-–—·•:]\s+([^|]+)$/.exec(plain);
  const ends = siteName !== '' && plain.toLowerCase().endsWith(` ${siteName.toLowerCase()}`);
  if (!parts || !ends) return plain;
  const rest = plain.slice(0, -siteName.length).replace(/\s+[|\-–—·•:]\s*$/, '');
  return rest.length < plain.length - siteName.length - 1 ? rest : plain;
}
