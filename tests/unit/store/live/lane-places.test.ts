import { assert, property, shuffledSubarray, subarray } from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { lanePlaces, placed } from '@/lib/store/live/lane-places';
import { itemIds } from '@/lib/store/queries/board';
import { done, freshTeam } from '../support/database';

const names = Array.from({ length: 12 }, (_, n) => `i${n}`);

test('any few that came, left or moved are put where they stand, or it is said that it cannot be told', () => {
  assert(
    property(subarray(names), shuffledSubarray(names), subarray(names), (before, after, told) => {
      // Told of is at least what differs: whoever came, left, or stands elsewhere.
      const stayed = before.filter((id) => after.includes(id));
      const inOrder = after.filter((id) => stayed.includes(id));
      const moved = new Set([
        ...told,
        ...before.filter((id) => !after.includes(id)),
        ...after.filter((id) => !before.includes(id)),
        ...(String(stayed) === String(inOrder) ? [] : stayed),
      ]);
      const places = [...moved].map((id) => {
        const at = after.indexOf(id);
        return at === -1 ? { id } : { id, columnId: 'here', next: after[at + 1] ?? null };
      });
      expect(placed('here', before, places)).toEqual(after);
    }),
    { seed: 41, numRuns: 2_000 },
  );
});

test('behind one that nobody knows there is no place', () => {
  expect(placed('here', ['a'], [{ id: 'b', columnId: 'here', next: 'unknown' }])).toBeNull();
  expect(placed('here', ['a'], [{ id: 'b', columnId: 'here' }])).toBeNull();
});

describe('where items stand', () => {
  let ids: string[];
  beforeEach(async () => {
    await freshTeam();
    ids = [];
    for (const title of ['A', 'B', 'C', 'D']) ids.push((await done(addItem({ title }))).itemId);
  });

  test('is told with the one behind, after a move and after a deletion', async () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    const before = await itemIds('backlog');
    await done(moveItems({ itemIds: [d], column: 'backlog', position: { before: b } }));
    await done(moveItems({ itemIds: [a], column: 'ready', position: { at: 'top' } }));
    await done(deleteItems([c]));
    const { places } = await lanePlaces([a, c, d]);
    expect(places).toEqual([
      { id: a, columnId: 'ready', next: null },
      { id: c },
      { id: d, columnId: 'backlog', next: b },
    ]);
    expect(placed('backlog', before, places)).toEqual(await itemIds('backlog'));
    expect(placed('ready', [], places)).toEqual(await itemIds('ready'));
  });
});
