import type { CaptureDraft } from '@/lib/domain/capture-draft';

/** Hands the drafts to the person as a file in their downloads, readable for people and for a later import. */
export function saveDraftsAsFile(drafts: readonly CaptureDraft[], day: string): void {
  const text = JSON.stringify({ backlight: 'requests', version: 1, requests: drafts }, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `backlight-requests-${day}.json`;
  link.click();
  // The browser has taken the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
