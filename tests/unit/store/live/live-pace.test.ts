import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clock } from '@/lib/platform/clock';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { LivePace } from '@/lib/store/live/live-pace';
import { done, freshTeam } from '../support/database';

const day = 86_400_000;
const start = Date.parse('2026-03-02T12:00Z');

beforeEach(freshTeam);
afterEach(() => vi.restoreAllMocks());

/** Finishes an item that took so many days, both counted. */
async function finish(days: number): Promise<void> {
  const now = vi.spyOn(clock, 'now');
  now.mockReturnValue(start);
  const { itemId } = await done(
    addItem({ title: `${days} days`, column: 'creating', reason: 'all at once' }),
  );
  now.mockReturnValue(start + (days - 1) * day);
  await done(moveItems({ itemIds: [itemId], column: 'done', position: { at: 'top' } }));
}

test('follows what the team finishes, and speaks of no pace before ten items', async () => {
  const pace = new LivePace((error) => {
    throw error;
  });
  const heard = vi.fn();
  const stop = pace.subscribe(heard);
  for (let days = 1; days <= 9; days += 1) await finish(days);
  expect(pace.now()).toBeUndefined();
  await finish(10);
  await vi.waitFor(() => expect(pace.now()).toEqual({ mostly: 7, expected: 9, of: 10 }));
  expect(heard).toHaveBeenCalledOnce();
  stop();
});
