import { browser } from './browser';
import { currentTab, type Tab } from './tabs';

/** ms without a change before a page counts as arrived: apps that change their address paint a moment later. */
const settled = 300;

/**
 * Tells which tab is in front of this window: now, and each time it is another one or shows another page. Title and
 * address are there only where the browser lets us see them. Returns the way to stop.
 */
export function followActiveTab(listener: (tab: Tab | undefined) => void): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    const tab = await currentTab();
    if (!isStopped) listener(tab);
  };
  const tellSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), settled);
  };
  const onActivated = () => void tell();
  const onUpdated = (
    _id: number,
    change: { url?: string; title?: string; status?: string },
    tab: Tab & { active?: boolean },
  ) => {
    if (tab.active && (change.url || change.title || change.status === 'complete')) tellSoon();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void tell();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
