import { browser } from './browser';

/** Firefox's own name for the panel; the shared types know Chromium's alone. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window (Firefox: the sidebar). Call it in the very turn of the click, with nothing awaited
 * before. False where the browser does not allow it: in Firefox a click in somebody's page does not count as one.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    const { sidebarAction } = browser as WithSidebar;
    if (sidebarAction) await sidebarAction.open();
    else if (windowId === undefined) return false;
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    // Refused without a click that counts: the caller has the page to fall back on.
    return false;
  }
}
