import { type Language, wordsIn } from '@/lib/i18n/words';
import type { TabCapture } from '@/lib/capture-tab/capture-tab';
import { clearSign, showSign } from '@/lib/platform/badge';
import { browser } from '@/lib/platform/browser';
import { clock } from '@/lib/platform/clock';
import { setLastCapture } from '@/lib/platform/last-capture';
import { language } from '@/lib/platform/settings';
import type { Tab } from '@/lib/platform/tabs';
import { toolbar } from '@/locales/toolbar';

/** How long a sign stands on the toolbar button, in ms. */
const signTime = 4_000;

/**
 * Tells how a capture by menu or shortcut ended where the page itself cannot: in the popup, which shows it with undo and
 * edit, where the browser opens one for us, else as a sign on the toolbar button. The result waits for the popup either
 * way.
 */
export async function tell(tab: Tab, capture: TabCapture, restoreBadge: () => Promise<void>): Promise<void> {
  await setLastCapture({ at: clock.now(), ...lastOf(capture, tab) });
  if (await openPopup(tab.windowId)) return;
  if (tab.id === undefined) return;
  await showSign(tab.id, capture.ok ? '✓' : '✕', sentence(capture, await language()));
  await new Promise((resolve) => setTimeout(resolve, signTime));
  await clearSign(tab.id);
  await restoreBadge();
}

function lastOf(capture: TabCapture, tab: Tab) {
  if (capture.ok) {
    return { title: capture.draft.title, requestId: capture.requestId, eventId: capture.eventId };
  }
  if (capture.reason === 'known') {
    return { title: capture.title, requestId: capture.requestId, reason: capture.reason };
  }
  return { title: 'draft' in capture ? capture.draft.title : (tab.title ?? ''), reason: capture.reason };
}

async function openPopup(windowId: number | undefined): Promise<boolean> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch {
    // Older Firefox wants a click for it, and a window that lies behind has no toolbar to open it from.
    return false;
  }
}

function sentence(capture: TabCapture, spoken: Language): string {
  const words = wordsIn(toolbar, spoken);
  if (capture.ok) return words.saved;
  if (capture.reason === 'known') return words.known;
  if (capture.reason === 'restricted') return words.restricted;
  return capture.reason === 'private' ? words.private : words.notSaved;
}
