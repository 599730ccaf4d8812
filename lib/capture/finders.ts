import type { SiteFinder } from './adapter';
import type { KnownSite } from './sites';
import { findGmailPlaces } from './sites/gmail/finder';

/** Where the buttons go on each site. */
export const finders: Record<KnownSite['app'], SiteFinder> = { gmail: findGmailPlaces };
