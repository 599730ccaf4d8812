import type { TooMany } from './item-edit';
import { type Link, mostLinks } from './item-fields';
import { refuse, type Result, success } from './result';
import { safeUrl } from './source';
import { boundLine, textLimits } from './text';

/** An address that leads nowhere a link may lead. */
export type BadLink = { reason: 'bad-link' };

/** What a person typed as an address: `https://` is put before a bare host; null when it may not be followed. */
export function typedUrl(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const named = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const url = safeUrl(named ? text : `https://${text}`);
  if (url === null || url.length > textLimits.url) return null;
  // `https://brochure` is a word and no address.
  return named || new URL(url).hostname.includes('.') ? url : null;
}

/** The links with one more at the end. The same address stands once; a new title takes the place of the old one. */
export function withLink(
  links: readonly Link[],
  typed: { url: string; title?: string },
): Result<Link[], BadLink | TooMany> {
  const url = typedUrl(typed.url);
  if (url === null) return refuse({ reason: 'bad-link' });
  const title = boundLine(typed.title ?? '', textLimits.title);
  const link: Link = title ? { url, title } : { url };
  const at = links.findIndex((each) => each.url === url);
  if (at >= 0) return success(title ? links.with(at, link) : [...links]);
  return links.length < mostLinks
    ? success([...links, link])
    : refuse({ reason: 'too-many', most: mostLinks });
}
