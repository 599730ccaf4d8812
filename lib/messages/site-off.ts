import { browser } from '@/lib/platform/browser';
import { isInvalidated } from './call';

/** The one message that goes the other way: from the background to the scripts in pages. */
interface SiteOff {
  siteOff: string;
}

/** Tells every open page of a site that its button was switched off, so that it takes it away without a reload. */
export async function tellSiteOff(app: string): Promise<void> {
  const message: SiteOff = { siteOff: app };
  // The permission is gone, and with it the addresses of tabs: all are told, and only our own scripts can listen.
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, message)));
}

/** Calls `listener` in a page's script when its site was switched off. Returns the way to stop. */
export function onSiteOff(app: string, listener: () => void): () => void {
  const heard = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'siteOff' in message && message.siteOff === app)
      listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => {
    // Where an update has cut the page off, there is nothing to listen to any more, not even to take the listener from.
    if (!isInvalidated()) browser.runtime.onMessage.removeListener(heard);
  };
}
