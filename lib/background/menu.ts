import { wordsIn } from '@/lib/i18n/words';
import { browser } from '@/lib/platform/browser';
import { oneByOne } from '@/lib/platform/one-by-one';
import { language, onLanguageChanged } from '@/lib/platform/settings';
import { toolbar } from '@/locales/toolbar';
import { captureAndTell } from './capture-and-tell';
import { guarded } from './door';
import { clicked } from './menu-target';

const queue = oneByOne();

/** One entry for everything: two that fit the same click would become a menu of their own. */
const entry = { id: 'add', contexts: ['page', 'selection', 'link', 'image'] } as const;

/** Makes the context menu's entry, in the person's language. Making it again replaces it. */
export function makeMenu(): Promise<void> {
  return queue(async () => {
    const title = wordsIn(toolbar, await language()).addToBacklight;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: entry.id, title, contexts: [...entry.contexts] });
  });
}

/** Answers the context menu from now on. Call it in the first turn of the background. */
export function startMenu(): void {
  const make = guarded(makeMenu);
  browser.runtime.onInstalled.addListener(() => make());
  browser.runtime.onStartup.addListener(() => make());
  onLanguageChanged(() => make());
  const capture = guarded(captureAndTell);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === entry.id && tab) capture(tab, 'menu', clicked(info, tab.id));
  });
}
