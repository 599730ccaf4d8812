import { beforeEach, expect, it, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { setLaunchLine } from '@/lib/store/commands/set-launch-line';
import { LiveLine } from '@/lib/store/live/live-line';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('tells where the launch line stands while somebody listens', async () => {
  const { itemId } = await done(addItem({ title: 'a' }));
  const line = new LiveLine((error) => {
    throw error;
  });
  const heard = vi.fn();
  const stop = line.subscribe(heard);
  expect(line.now()).toBeNull();
  await done(setLaunchLine({ after: itemId }));
  await vi.waitFor(() => expect(line.now()).not.toBeNull());
  expect(heard).toHaveBeenCalledOnce();
  await done(setLaunchLine(null));
  await vi.waitFor(() => expect(line.now()).toBeNull());
  stop();
});
