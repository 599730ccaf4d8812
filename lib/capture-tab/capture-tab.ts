import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { Source } from '@/lib/domain/source';
import { clock } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import type { Tab } from '@/lib/platform/tabs';
import { readPage, type ReadPage } from './read-page';
import { type Saved, saveDraft } from './save-draft';

/** How a capture of a tab ended. `draft` is what was read: to save anyway, to add as a note, or to save as a file. */
export type TabCapture = (Saved & { draft: CaptureDraft }) | { ok: false; reason: 'restricted' | 'private' };

/**
 * Captures what a tab shows: reads the page and saves it at once. Needs the browser's leave for that tab, which a click
 * on the toolbar button, a menu entry or a shortcut gives (`activeTab`). Nothing is stored from a private window.
 * `shape` changes what was read before it is saved: the menu captures a link or an image of the page.
 */
export async function captureTab(
  tab: Tab,
  via: Source['via'],
  shape: (page: ReadPage) => ReadPage | Promise<ReadPage> = (page) => page,
): Promise<TabCapture> {
  if (tab.incognito) return { ok: false, reason: 'private' };
  const read = await readPage(tab);
  if (!read) return { ok: false, reason: 'restricted' };
  const page = await shape(read);
  const draft: CaptureDraft = {
    ...page,
    requestId: newId(),
    source: { ...page.source, capturedAt: clock.now(), via },
  };
  return { ...(await saveDraft(draft)), draft };
}
