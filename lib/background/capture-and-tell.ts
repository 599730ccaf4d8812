import { captureTab, type TabCapture } from '@/lib/capture-tab/capture-tab';
import type { ReadPage } from '@/lib/capture-tab/read-page';
import type { Source } from '@/lib/domain/source';
import type { Tab } from '@/lib/platform/tabs';
import { refreshBadge } from '@/lib/toolbar/refresh-badge';
import { talkInPage } from './page-card';
import { tell } from './tell';

/** The press by menu or shortcut: saves first, then tells how it went where the person is looking. */
export async function captureAndTell(
  tab: Tab,
  via: Source['via'],
  shape?: (page: ReadPage) => Promise<ReadPage>,
): Promise<void> {
  const ended: TabCapture = await captureTab(tab, via, shape);
  if (tab.id !== undefined && 'draft' in ended) {
    if (await talkInPage(tab.id, ended, via === 'shortcut')) return;
  }
  await tell(tab, ended, refreshBadge);
}
