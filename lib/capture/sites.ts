import type { Site } from './adapter';
import { gmailSite } from './sites/gmail/site';

/** Every site Backlight can put a button on. `registry.ts` has the adapter of each. */
export const sites: readonly Site[] = [gmailSite];
