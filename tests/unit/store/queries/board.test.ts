import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '@/lib/platform/clock';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { counts, firstItems, itemIds, itemsById, lastFinished, oldestIn } from '@/lib/store/queries/board';
import { countIn } from '@/lib/store/queries/counts';
import { done, freshTeam } from '../support/database';

let ids: string[] = [];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b', 'c']) ids.push((await done(addItem({ title }))).itemId);
});

describe('a column', () => {
  it('gives its first items, all its ids, and the rows asked for, in order', async () => {
    expect((await firstItems('backlog', 2)).map(({ title }) => title)).toEqual(['a', 'b']);
    expect(await itemIds('backlog')).toEqual(ids);
    const [, b = ''] = ids;
    expect((await itemsById([b, 'nobody'])).map((row) => row?.title)).toEqual(['b', undefined]);
    expect(await countIn('backlog')).toBe(3);
    expect(await counts(['backlog', 'done'])).toEqual(
      new Map([
        ['backlog', 3],
        ['done', 0],
      ]),
    );
  });

  it('of work knows its oldest item, and one of done work what was finished last', async () => {
    const now = vi.spyOn(clock, 'now');
    for (const [n, id] of ids.toReversed().entries()) {
      now.mockReturnValue(1_760_000_000_000 + n);
      await done(moveItems({ itemIds: [id], column: 'creating', position: { at: 'top' } }));
    }
    expect(await oldestIn('creating')).toMatchObject({ title: 'c' });
    expect(await oldestIn('review')).toBeUndefined();
    for (const [n, id] of ids.entries()) {
      now.mockReturnValue(1_760_000_001_000 + n);
      await done(moveItems({ itemIds: [id], column: 'done', position: { at: 'bottom' } }));
    }
    expect((await lastFinished('done', 2)).map(({ title }) => title)).toEqual(['c', 'b']);
  });
});
