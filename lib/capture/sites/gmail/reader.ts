import type { SiteReader } from '../../adapter';
import { findThread } from './open-thread';
import { gmailPermalink } from './permalink';
import { readRow } from './row';
import { readThread } from './thread';

/** Reads the thread or the row of a button, and the open thread of a page. */
export const gmailReader: SiteReader = {
  readPlace({ kind, found }, document, address) {
    const [first, subject = null] = found;
    if (!first) throw new Error('nothing was found here');
    return kind === 'row'
      ? readRow(
          found.map(({ element }) => element),
          document,
          address,
        )
      : readThread({ view: first.element, subject }, document, address);
  },
  readPage(document, address) {
    const thread = findThread(document, address);
    return thread && readThread(thread, document, address);
  },
  permalink: gmailPermalink,
};
