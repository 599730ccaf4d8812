import type { Source } from '@/lib/domain/source';
import { textLimits } from '@/lib/domain/text';
import type { Address } from '../../adapter';

type Known = Omit<Source, 'capturedAt' | 'via'>;
const mailPath = /^https:\/\/mail\.google\.com(\/mail\/(?:b\/\d+\/)?u\/\d+\/)/;
const openedHash = /^https:\/\/mail\.google\.com\/[^#]*#([^#?]+\/[0-9A-Za-z]{16,})$/;

/**
 * The address that opens the mail: by id in "All mail", so that it works after archiving, with the account's address,
 * since the number in `/u/0/` depends on who signed in first. Without an id, the address it was read at, else a search
 * for its subject and sender.
 */
export function gmailPermalink(source: Known): string | null {
  const id = source.sourceId ?? source.container;
  // A token Backlight cannot read (a thread the person began has such) still opens the mail.
  const token = openedHash.exec(source.url ?? '')?.[1];
  const hash = id ? `all/${id}` : (token ?? searchHash(source));
  if (!hash) return null;
  const path = mailPath.exec(source.url ?? '')?.[1] ?? '/mail/u/0/';
  // A mailbox somebody else lets the person read has a path of its own, and no sign-in of its own.
  if (path.startsWith('/mail/b/') || !source.account) return `https://mail.google.com${path}#${hash}`;
  return `https://mail.google.com/mail/u/0/?authuser=${encodeURIComponent(source.account)}#${hash}`;
}

function searchHash(source: Known): string | null {
  if (!source.title) return null;
  const words = source.title
    .replace(/["\\…]/g, ' ')
    .slice(0, 200)
    .trim();
  const from = source.author?.email ? ` from:${source.author.email}` : '';
  return `search/${encodeURIComponent(`subject:"${words}"${from}`)}`;
}

/**
 * The source with the best address known now. `inList`: the address of the page is the list's, not the mail's, so it
 * serves only to tell which mailbox is open.
 */
export function withPermalink<T extends Known>(source: T, address: Address, inList: boolean): T {
  const here = address.href.slice(0, textLimits.url);
  const url = gmailPermalink({ ...source, url: inList ? here.replace(/#.*$/, '') : here });
  return url && url.length <= textLimits.url ? { ...source, url } : source;
}
