import { browser } from './browser';

/** What of a tab the rest of Backlight needs; title and address only where the browser lets us see them. */
export interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito?: boolean | undefined;
}

/** The tab in front of the window this runs in. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Shows the backlog page at a place (`/board`, `/request/<id>`): in the tab that has it open, else in a new one. */
export async function openBacklog(place = '/'): Promise<void> {
  const address = pageAddress('backlog.html');
  const url = `${address}#${place}`;
  // The addresses of our own pages are visible without any permission; those of others stay hidden.
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.split('#', 1)[0] === address);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens one of our own pages in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: pageAddress(path) });
}

function pageAddress(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
