import type { Address, Site } from './adapter';
import { gmailSite } from './sites/gmail/site';

/** Every site Backlight can put a button on. `finders.ts` and `readers.ts` have the two halves of each one's adapter. */
export const sites = [gmailSite] as const satisfies readonly Site[];

export type KnownSite = (typeof sites)[number];

/** The site of a page: exact hosts over https only, so that no look-alike address is believed. */
export function siteAt({ protocol, hostname }: Pick<Address, 'protocol' | 'hostname'>): KnownSite | null {
  if (protocol !== 'https:') return null;
  return sites.find(({ hosts }: Site) => hosts.includes(hostname)) ?? null;
}

/** The site with this word in `source.app`. */
export function siteNamed(app: string): KnownSite | null {
  return sites.find((site) => site.app === app) ?? null;
}
