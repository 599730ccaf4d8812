import type { LimitState } from '@/lib/domain/limit-state';
import { badgeText, type WorkInProgress } from '@/lib/domain/wip';
import { browser } from './browser';

/** Background and letters of each state. Colour is a second sign only: the text says `=` at the limit and `!` over it. */
const colours: { readonly [S in LimitState]: readonly [background: string, text: string] } = {
  none: ['#4b5563', '#ffffff'],
  under: ['#1f6f4a', '#ffffff'],
  at: ['#f5c451', '#1b1b1b'],
  over: ['#b3261e', '#ffffff'],
};

/**
 * Shows work in progress on the toolbar button; `title` says the same in words, for the pointer and for readers.
 * `elsewhere`: how much more of it there is on boards of other tools.
 */
export async function showBadge(
  wip: Pick<WorkInProgress, 'count' | 'limited' | 'limit' | 'state'>,
  title: string,
  elsewhere = 0,
): Promise<void> {
  const [background, text] = colours[wip.state];
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(wip, elsewhere) }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color: text }),
    browser.action.setTitle({ title }),
  ]);
}

/** Says something on the toolbar button of one tab (`✓` saved, `✕` not), until `clearSign`. */
export async function showSign(tabId: number, sign: '✓' | '✕', title: string): Promise<void> {
  // A title of one tab cannot be taken back in Chromium; the next `showBadge` replaces this one, which is of all.
  await Promise.all([browser.action.setBadgeText({ tabId, text: sign }), browser.action.setTitle({ title })]);
}

/** Takes a sign back: the tab shows the figures again. The title waits for `showBadge`. */
export async function clearSign(tabId: number): Promise<void> {
  // Null takes the tab's own value away; the types know texts alone.
  await browser.action.setBadgeText({ tabId, text: null as unknown as string });
}
