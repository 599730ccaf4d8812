import { attribute, findAll, intact } from '../intact';
import { readJsonLd } from './json-ld';

/** What a page's head says of the page, as far as it can be believed. */
export interface Metadata {
  titles: string[];
  siteName?: string;
  author?: string;
  description?: string;
}

/** The same page: host, path and query; the hash counts where it routes. */
function samePage(one: string, other: string): boolean {
  const parts = (raw: string) => {
    const url = new URL(raw, other);
    const routes = /^#[!/]/.test(url.hash) || url.hash.includes('/');
    return [
      url.host.replace(/^www\./, ''),
      url.pathname.replace(/\/+$/, ''),
      url.search,
      routes ? url.hash : '',
    ].join('\n');
  };
  try {
    return parts(one) === parts(other);
  } catch {
    return false;
  }
}

/** The content of the last tag of each name: pages that navigate in place append, and leave the stale one behind. */
function readTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of findAll(document, 'meta[content]')) {
    const name = attribute(tag, 'property') || attribute(tag, 'name') || attribute(tag, 'itemprop');
    const content = attribute(tag, 'content').trim();
    if (name && content && !content.includes('{{')) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/**
 * Reads the head. `openedAt` is the address the document was loaded from: where the page has since moved in place, its
 * tags may describe the page before, so they are believed only when `og:url` names this page or `og:title` is the
 * title on show. A canonical link proves nothing: some sites refresh it alone.
 */
export function readMetadata(document: Document, location: Location, openedAt: string | null): Metadata {
  const tags = readTags(document);
  const liveTitle = intact(document, 'title').trim();
  const fresh = openedAt !== null && samePage(openedAt, location.href);
  const ogUrl = tags.get('og:url');
  const proven =
    (ogUrl !== undefined && samePage(ogUrl, location.href)) ||
    (liveTitle !== '' && tags.get('og:title') === liveTitle);
  const siteName = tags.get('og:site_name') ?? tags.get('application-name');
  const site = siteName ? { siteName } : {};
  const linked = readJsonLd(document, (url) => (url === null ? fresh : samePage(url, location.href)));
  const heads = fresh || proven ? [tags.get('og:title'), tags.get('twitter:title')] : [];
  const titles = [...heads, linked?.title, liveTitle, fresh ? tags.get('title') : undefined].filter(
    (title) => title !== undefined,
  );
  const author = (fresh || proven ? readAuthor(tags, document) : undefined) ?? linked?.author;
  const description =
    fresh || proven
      ? (tags.get('og:description') ?? tags.get('description') ?? tags.get('twitter:description'))
      : undefined;
  return { titles, ...site, ...(author ? { author } : {}), ...(description ? { description } : {}) };
}

function readAuthor(tags: Map<string, string>, document: Document): string | undefined {
  for (const name of ['author', 'article:author', 'byl', 'citation_author', 'dc.creator', 'parsely-author']) {
    const value = tags.get(name)?.replace(/^by /i, '');
    if (value && !/^https?:/i.test(value)) return value;
  }
  const link = findAll(document, 'a[rel~="author"]')[0];
  return link ? (intact(link, 'textContent') ?? '').trim() || undefined : undefined;
}
