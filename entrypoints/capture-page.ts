import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeDraft } from '@/lib/capture/draft';
import { readPage } from '@/lib/capture/read-page';

/**
 * Put into a page for one moment when the person captures it by popup, shortcut or menu. What it returns reaches the
 * background as the result of the injection: the draft's own fields, without who pressed, when and how.
 */
export default defineUnlistedScript({
  globalName: true,
  main() {
    const [opened] = performance.getEntriesByType('navigation');
    const reading = readPage(document, location, opened?.name ?? null);
    const { title, source, excerpt, selection } = makeDraft(reading, { requestId: '', now: 0, via: 'popup' });
    const { capturedAt: _capturedAt, via: _via, ...known } = source;
    return { title, source: known, ...(excerpt ? { excerpt } : {}), ...(selection ? { selection } : {}) };
  },
});
