import { browser } from '@/lib/platform/browser';
import { openPage } from '@/lib/platform/tabs';
import { applyPending } from '@/lib/store/receive';
import { guarded } from './door';

/**
 * Shows the welcome page once, after the install and never after an update. After an update what a newer Backlight of
 * somebody else wrote, and this one now understands, is shown.
 */
export function startFirstRun(): void {
  const welcome = guarded(() => openPage('welcome.html'));
  const catchUp = guarded(async () => void (await applyPending()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
    if (reason === 'update') catchUp();
  });
}
