import * as z from 'zod/mini';
import { boundLine, textLimits } from './text';
import { lastInstant } from './time';

const line = (limit: number) => z.string().check(z.maxLength(limit));
const instant = z.int().check(z.gte(0), z.lte(lastInstant));

export const personSchema = z.object({
  name: z.optional(line(textLimits.name)),
  email: z.optional(line(textLimits.email)),
});

/** Somebody who asks for work. A name may be unknown, an address too. */
export type Person = z.infer<typeof personSchema>;

/** A person as typed or read, in bounded plain text; null when nothing is left. */
export function boundPerson(person: Person): Person | null {
  const name = boundLine(person.name ?? '', textLimits.name);
  const email = boundLine(person.email ?? '', textLimits.email);
  return name || email ? { ...(name ? { name } : {}), ...(email ? { email } : {}) } : null;
}

const captureWays = ['button', 'row', 'popup', 'shortcut', 'menu', 'panel', 'card', 'hand'] as const;

export const sourceSchema = z.object({
  /** The site adapter that read it (`gmail`), else `web`; `none` for a request written by hand. */
  app: line(40),
  /** The mailbox or login it was read in; needed to open it again in the right account. */
  account: z.optional(line(textLimits.email)),
  /** The thread, channel or board that holds it. For Gmail: the legacy thread id. */
  container: z.optional(line(200)),
  /** The message or page itself. For Gmail: the legacy message id. */
  sourceId: z.optional(line(200)),
  parentId: z.optional(line(200)),
  url: z.optional(line(textLimits.url)),
  title: z.optional(line(textLimits.title)),
  /** The human name of the site, as it calls itself. */
  siteName: z.optional(line(textLimits.name)),
  author: z.optional(personSchema),
  /** When it was sent, ms since 1970; absent when the page does not tell. */
  sentAt: z.optional(instant),
  /** `sent`: the page said so. `received`: worked out from the id, which tells when it arrived. */
  sentAtFrom: z.optional(z.enum(['sent', 'received'])),
  /** When it was captured, ms since 1970. */
  capturedAt: instant,
  via: z.enum(captureWays),
});

/** Where a Request came from. Ids are stored; links are built when they are clicked. */
export type Source = z.infer<typeof sourceSchema>;

/** Parameters that tell how a link was reached, not what it leads to. */
const trackers = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|ref_url|_hs.*|mkt_tok)$/i;

/**
 * Two links to the same page give the same text: trackers, `www.`, the trailing slash, text fragments and plain
 * anchors are dropped; a hash that routes (`#/…`, `#!…`, or one with a slash in it) is kept.
 * Returns null for anything that is not http(s).
 */
export function cleanUrl(raw: string): string | null {
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (trackers.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const hash = url.hash.replace(/:~:.*$/, '');
  const routes = /^#[!/]/.test(hash) || hash.slice(1).includes('/');
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  const query = url.searchParams.toString();
  return `${host}${path}${query ? `?${query}` : ''}${routes ? hash : ''}`;
}

/**
 * What tells one source from another: the app with the thread (or message) id, else the cleaned address. A board holds
 * many cards: one of them is known by its board and its own id. Null when there is nothing to know it by, as for a request
 * written by hand.
 */
export function sourceKey(source: Source): string | null {
  if (source.via === 'card') return cardKey(source);
  const id = source.container ?? source.sourceId;
  if (source.app !== 'web' && id) return `${source.app}:${id}`;
  const url = source.url ? cleanUrl(source.url) : null;
  // Escaping can make an address many times longer than it was: such a one is not compared at all.
  return url && url.length <= textLimits.url ? `url:${url}` : null;
}

/** The same for a card on a board of another tool. One without an id is like no other: its board may have its twin. */
export function cardKey({
  app,
  container,
  sourceId,
}: Pick<Source, 'app' | 'container' | 'sourceId'>): string | null {
  return container && sourceId ? `${app}:${container}:${sourceId}` : null;
}

/** A link that may be followed: http, https or mailto, else null. */
export function safeUrl(raw: string | undefined): string | null {
  if (!raw) return null;
  try {
    const url = new URL(raw);
    return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
