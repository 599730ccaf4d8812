import { expect, test } from 'vitest';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { command } from '@/lib/store/command';
import { db } from '@/lib/store/db';
import { change } from '@/lib/store/rows';
import { done, freshTeam } from './support/database';

test.each([499, 500, 1_201])('a step of %i items writes every one of them', async (count) => {
  await freshTeam();
  const ranks = ranksBetween(null, null, count);
  const changes = ranks.map((rank, n) =>
    change('item', `item${String(n).padStart(16, '0')}`, {
      title: `No. ${n}`,
      column: 'backlog',
      rank,
      addedAt: n,
    }),
  );
  await done(command('item.add', () => success({ value: null, changes })));
  expect(await db.items.count()).toBe(count);
  expect((await db.counters.get('lane:backlog'))?.n).toBe(count);
});
