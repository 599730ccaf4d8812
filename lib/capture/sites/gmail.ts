import type { SiteAdapter } from '../adapter';
import { gmailPermalink } from './gmail/permalink';
import { rowPlaces } from './gmail/rows';
import { gmailSite } from './gmail/site';
import { findThread, readThread, threadPlace } from './gmail/thread';

/** Gmail in the browser: the open thread, and each row of a list. */
export const gmail: SiteAdapter = {
  ...gmailSite,
  places(document, location) {
    const thread = threadPlace(document, location);
    const rows = rowPlaces(document, location);
    return thread ? [thread, ...rows] : rows;
  },
  read(document, location) {
    const thread = findThread(document, location);
    return thread ? readThread(thread, document, location) : null;
  },
  permalink: gmailPermalink,
};
