import { browser } from '@/lib/platform/browser';
import { openPage } from '@/lib/platform/tabs';
import { guarded } from './door';

/** Shows the welcome page once, after the install and never after an update. */
export function startFirstRun(): void {
  const welcome = guarded(() => openPage('welcome.html'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
}
