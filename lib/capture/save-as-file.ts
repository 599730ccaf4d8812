import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { intact } from './intact';

/** Saves a draft that nothing else could keep as a file, through the browser's own download. */
export function saveAsFile(document: Document, draft: CaptureDraft): void {
  const text = JSON.stringify({ backlight: 'capture', drafts: [draft] }, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = intact(document, 'createElement').call(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = `backlight-${draft.requestId}.json`;
  link.click();
  // The browser has taken what it needs by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
