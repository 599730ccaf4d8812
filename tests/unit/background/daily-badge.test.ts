import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startDailyBadge } from '@/lib/background/daily-badge';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { FakeExtension } from '../../support/fake-extension';

const columnNames = {
  backlog: 'Backlog',
  ready: 'Ready',
  creating: 'Creating',
  review: 'Review',
  publishing: 'Publishing',
  done: 'Done',
};

beforeEach(async () => {
  FakeExtension.install();
  await db.delete();
  await db.open();
});

test('the badge is right soon after the start, and looked at every hour', async () => {
  const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  startDailyBadge();
  expect(shown, 'a press that started the background comes first').not.toHaveBeenCalled();
  await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce(), { timeout: 2_000 });
  expect(await fakeBrowser.alarms.get('badge')).toMatchObject({ periodInMinutes: 60 });

  await setUpTeam({ name: 'Team', columnNames });
  await vi.waitFor(() => expect(shown.mock.lastCall).toEqual([{ text: '0/6' }]), { timeout: 2_000 });
  const before = shown.mock.calls.length;
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'badge', scheduledTime: 0, persistAcrossSessions: false });
  await vi.waitFor(() => expect(shown.mock.calls.length).toBeGreaterThan(before), { timeout: 2_000 });
});
