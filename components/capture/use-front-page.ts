import { useEffect, useState } from 'react';
import { readPage } from '@/lib/capture-tab/read-page';
import { siteAt } from '@/lib/capture/sites';
import { sourceKey } from '@/lib/domain/source';
import { followActiveTab } from '@/lib/platform/active-tab';
import { clock } from '@/lib/platform/clock';
import type { Tab } from '@/lib/platform/tabs';

/** The page in front, as far as the browser lets us see it. */
export interface FrontPage {
  tab: Tab;
  /** What its requests are known by; null when its address is hidden from us or is nobody's source. */
  key: string | null;
}

/** Follows the page in front of this window. Undefined until the browser has told. */
export function useFrontPage(): FrontPage | undefined {
  const [page, setPage] = useState<FrontPage>();
  useEffect(() => {
    let latest = 0;
    return followActiveTab((tab) => {
      latest += 1;
      const mine = latest;
      void (async () => {
        const key = tab ? await keyOf(tab) : null;
        if (mine === latest) setPage(tab ? { tab, key } : undefined);
      })();
    });
  }, []);
  return page;
}

/**
 * A site with a reader of its own knows which thread is open; the address alone does not tell. It is asked only while
 * the person lets Backlight see that site, and only the thread's id is used.
 */
async function keyOf(tab: Tab): Promise<string | null> {
  const url = tab.url ? URL.parse(tab.url) : null;
  if (!url) return null;
  const source = siteAt(url) ? (await readPage(tab))?.source : { app: 'web', url: url.href };
  return source ? sourceKey({ ...source, capturedAt: clock.now(), via: 'panel' }) : null;
}
