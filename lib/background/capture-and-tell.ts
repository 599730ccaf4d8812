import { captureTab, type TabCapture } from '@/lib/capture-tab/capture-tab';
import type { ReadPage } from '@/lib/capture-tab/read-page';
import type { Source } from '@/lib/domain/source';
import { type Tab } from '@/lib/platform/tabs';
import { tell } from './tell';

/** The press by menu or shortcut: saves first, then tells how it went where the person is looking. */
export async function captureAndTell(
  tab: Tab,
  via: Source['via'],
  shape?: (page: ReadPage) => Promise<ReadPage>,
): Promise<void> {
  const capture: TabCapture = await captureTab(tab, via, shape);
  await tell(tab, capture);
}
