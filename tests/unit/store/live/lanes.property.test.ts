import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { itemIds } from '@/lib/store/queries/board';
import { done, freshTeam } from '../support/database';

const columns = ['backlog', 'ready'];
const move = fc.record({
  which: fc.nat(5),
  to: fc.constantFrom(...columns),
  beside: fc.nat(5),
  how: fc.constantFrom('before' as const, 'after' as const),
  /** ms until the next one; none: before anything is heard of this one. */
  wait: fc.constantFrom(0, 0, 1, 3, 8),
});

test('moves that come faster than they are read end in the order that is stored', async () => {
  await freshTeam();
  const ids: string[] = [];
  for (let n = 0; n < 6; n++) ids.push((await done(addItem({ title: `Item ${n}` }))).itemId);
  const feed = new BoardFeed();
  const stop = feed.start();
  await vi.waitFor(() => expect(feed.lanes.lane('ready')?.complete).toBe(true));
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 10 }), async (moves) => {
      const going: Promise<unknown>[] = [];
      for (const { which, to, beside, how, wait } of moves) {
        const position = how === 'before' ? { before: ids[beside] ?? '' } : { after: ids[beside] ?? '' };
        going.push(moveItems({ itemIds: [ids[which] ?? ''], column: to, position, reason: 'now' }));
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      }
      await Promise.all(going);
      const stored = await Promise.all(columns.map((column) => itemIds(column)));
      await vi.waitFor(() => expect(columns.map((column) => feed.lanes.lane(column)?.ids)).toEqual(stored), {
        timeout: 1500,
      });
    }),
    { seed: 20261123, numRuns: 60, endOnFailure: true },
  );
  stop();
}, 60_000);
