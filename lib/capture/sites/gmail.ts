import type { SiteAdapter } from '../adapter';
import { gmailPermalink } from './gmail/permalink';
import { rowPlaces } from './gmail/rows';
import { findThread, readThread, threadPlace } from './gmail/thread';

/** Gmail in the browser: the open thread, and each row of a list. */
export const gmail: SiteAdapter = {
  app: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  hosts: ['mail.google.com'],
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
