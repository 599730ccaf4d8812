import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { historyOf } from '@/lib/store/queries/history';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('the history of an item', () => {
  it('is told newest first, with the reason given and what was taken back', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    const other = await done(addItem({ title: 'b' }));
    await done(
      moveItems({
        itemIds: [itemId, other.itemId],
        column: 'publishing',
        position: { at: 'top' },
        reason: 'fair',
      }),
    );
    const edited = await done(editItem(itemId, { title: 'c' }));
    await done(undo(edited.eventId));

    const entries = await historyOf(itemId, 10);
    expect(entries.map(({ kind }) => kind)).toEqual(['undo', 'item.edit', 'item.move', 'item.add']);
    expect(entries[0]).toMatchObject({ undoes: edited.eventId, set: { title: 'a' } });
    expect(entries[2]).toMatchObject({ reason: 'fair', others: 1, set: { column: 'publishing' } });
    // The team's log measures no person: a step says what and when, not who.
    expect(Object.keys(entries[0] ?? {})).not.toContain('by');
  });

  it('comes a page at a time', async () => {
    const { itemId } = await done(addItem({ title: '0' }));
    for (const title of ['1', '2', '3', '4']) await done(editItem(itemId, { title }));
    const first = await historyOf(itemId, 2);
    const second = await historyOf(itemId, 2, first.at(-1)?.eventId);
    const third = await historyOf(itemId, 2, second.at(-1)?.eventId);
    expect([...first, ...second, ...third].map(({ set }) => set['title'])).toEqual(['4', '3', '2', '1', '0']);
    expect(await historyOf('nobody', 5)).toEqual([]);
  });
});
