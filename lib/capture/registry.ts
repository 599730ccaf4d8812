import type { SiteAdapter } from './adapter';
import { gmail } from './sites/gmail';

/** The adapter of each site of `sites.ts`, in the same order. */
export const siteAdapters: readonly SiteAdapter[] = [gmail];

/** The adapter of the page's site: exact hosts over https only, so that no look-alike address is believed. */
export function adapterFor(location: { protocol: string; hostname: string }): SiteAdapter | null {
  if (location.protocol !== 'https:') return null;
  return siteAdapters.find((adapter) => adapter.hosts.includes(location.hostname)) ?? null;
}
