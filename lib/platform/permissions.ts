import { browser } from './browser';

/** Whether Backlight may read these pages now. Held permission is the switch: nothing else remembers a choice. */
export async function hasSite(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** The patterns of every page that Backlight may read now, as the browser keeps them. */
export async function heldSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the person for these pages. Call it in the very turn of their click, with nothing awaited before: the browser
 * forgets the click at the first wait. False when they said no.
 */
export function requestSite(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

/** Gives the pages back. */
export async function removeSite(matches: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...matches] });
}

/** Calls `listener` when a site was granted or taken away, also in the browser's own settings. Returns the way to stop. */
export function onSitesChanged(listener: () => void): () => void {
  const changed = () => listener();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
