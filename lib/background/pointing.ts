import { browser } from '@/lib/platform/browser';
import { clock } from '@/lib/platform/clock';
import { pointIfUnknown } from '@/lib/platform/point-in-page';
import { takePointingWish } from '@/lib/platform/pointing-wish';
import { guarded } from './door';

/**
 * Has the person point at a board as soon as they let us into its site, which they were asked for by the popup. Call it in
 * the first turn of the background.
 */
export function startPointingWishes(): void {
  const added = guarded(async (origins: readonly string[]) => {
    const tabId = await takePointingWish(origins, clock.now());
    if (tabId !== null) await pointIfUnknown(tabId);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => added(origins));
}
