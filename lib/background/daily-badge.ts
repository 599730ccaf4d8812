import { browser } from '@/lib/platform/browser';
import { startBadge } from '@/lib/toolbar/refresh-badge';
import { atRest } from './at-rest';

const alarm = 'badge';

/** Keeps the badge true, also over midnight: ages and the cycle's day move on with nobody pressing anything. */
export function startDailyBadge(): void {
  const { refresh } = startBadge('background', { atOnce: false });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) refresh();
  });
  atRest(async () => {
    refresh();
    // Alarms may be lost over an update or a restart: each start looks.
    if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: 60 });
  });
}
