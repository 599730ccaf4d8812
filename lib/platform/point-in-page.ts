import { browser } from './browser';
import { injectFile, injectFunction } from './inject';

/** Has the person point at a board in a tab. False where the browser lets nobody in. */
export async function pointInTab(tabId: number): Promise<boolean> {
  return (await injectFile(tabId, 'board-pointer.js')) === true;
}

/** The same in a tab whose board may be one that is known: then nothing is to be pointed at. */
export async function pointIfUnknown(tabId: number): Promise<void> {
  await injectFunction(tabId, markUnlessKnown, []);
  await pointInTab(tabId);
}

/** Runs in the page, so it stands alone: lays the mark where the script of pointing finds it. */
function markUnlessKnown(): void {
  Object.assign(globalThis, { backlightPointIfUnknown: true });
}

/**
 * Goes to the page of a site that was in front last, and has the person point at a board there. False where no page of it
 * is open, or the browser lets nobody into it.
 */
export async function pointInPage(matches: readonly string[]): Promise<boolean> {
  const open = await browser.tabs.query({ url: [...matches] });
  const [tab] = open.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (tab?.id === undefined || !(await pointInTab(tab.id))) return false;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
