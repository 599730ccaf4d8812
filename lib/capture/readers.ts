import type { SiteReader } from './adapter';
import type { KnownSite } from './sites';
import { gmailReader } from './sites/gmail/reader';

/** How the pages of each site are read. */
export const readers: Record<KnownSite['app'], SiteReader> = { gmail: gmailReader };
