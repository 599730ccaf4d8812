import { browser } from './browser';
import { injectFile } from './inject';

/**
 * Goes to the page of a site that was in front last, and has the person point at a board there. False where no page of it
 * is open, or the browser lets nobody into it.
 */
export async function pointInPage(matches: readonly string[]): Promise<boolean> {
  const open = await browser.tabs.query({ url: [...matches] });
  const [tab] = open.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (tab?.id === undefined || (await injectFile(tab.id, 'board-pointer.js')) !== true) return false;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
