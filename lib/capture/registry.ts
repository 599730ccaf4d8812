import type { SiteAdapter } from './adapter';
import { gmail } from './sites/gmail';

/** Every site Backlight can put a button on. A new one is one more line here. */
export const siteAdapters: readonly SiteAdapter[] = [gmail];

/** The adapter of the page's site: exact hosts over https only, so that no look-alike address is believed. */
export function adapterFor(location: { protocol: string; hostname: string }): SiteAdapter | null {
  if (location.protocol !== 'https:') return null;
  return siteAdapters.find((adapter) => adapter.hosts.includes(location.hostname)) ?? null;
}
