import { sites } from '@/lib/capture/sites';
import { isKnownPlace, placeTyped } from '@/lib/overlay/places';
import { clock } from '@/lib/platform/clock';
import { hasSite, requestSite } from '@/lib/platform/permissions';
import { pointInTab } from '@/lib/platform/point-in-page';
import { dropPointingWish, wishToPoint } from '@/lib/platform/pointing-wish';
import type { Tab } from '@/lib/platform/tabs';
import type { BoardHere } from './actions';

/**
 * The way to limits on the page of a tab, which may be a board; null where there is none to offer: no page of the web, a
 * site with a button of ours, or a known tool that is on already.
 */
export async function boardHere({ id, url }: Tab): Promise<BoardHere | null> {
  const address = url === undefined ? null : URL.parse(url);
  const place = address && /^https?:$/.test(address.protocol) ? placeTyped(address.href) : null;
  if (id === undefined || !address || !place) return null;
  if (sites.some(({ hosts }) => hosts.some((host) => host === address.hostname))) return null;
  const isKnown = isKnownPlace(address);
  const isOn = await hasSite(place.matches);
  if (isOn) return isKnown ? null : { isOn, use: () => pointInTab(id) };
  const [pattern = ''] = place.matches;
  return {
    isOn,
    use: async () => {
      // A known tool's board is found without being pointed at. Nothing is awaited before the browser is asked.
      if (!isKnown) void wishToPoint(id, pattern, clock.now());
      const isAllowed = await requestSite(place.matches);
      if (!isAllowed) await dropPointingWish();
      return isAllowed;
    },
  };
}
