import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addItem } from '@/lib/store/commands/add-item';
import { countLimits } from '@/lib/store/commands/set-limits';
import { editColumn } from '@/lib/store/commands/edit-column';
import { db } from '@/lib/store/db';
import { itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('adding an item', () => {
  it('puts it at the end of the backlog, not started', async () => {
    const first = await done(addItem({ title: 'First' }));
    const { itemId } = await canBeTakenBack(() => addItem({ title: 'Second', description: 'Why' }));
    expect(await itemIds('backlog')).toEqual([first.itemId, itemId]);
    expect((await item(itemId))?.startedAt).toBeUndefined();
    expect(await textsOf('item', itemId)).toMatchObject({ description: 'Why' });
  });

  it('straight into work starts it', async () => {
    const { itemId } = await done(addItem({ title: 'Now', column: 'creating', position: { at: 'top' } }));
    expect((await item(itemId))?.startedAt).toEqual(expect.any(Number));
  });

  it('in a lane gets what makes the lane, and asks for the room of that lane', async () => {
    const lane = { by: 'label', name: 'fair' } as const;
    const { itemId } = await canBeTakenBack(() => addItem({ title: 'Flyer', column: 'publishing', lane }));
    expect((await item(itemId))?.labels).toEqual(['fair']);
    await done(countLimits({ limitPerLane: true }));
    expect(await addItem({ title: 'Poster', column: 'publishing', lane })).toMatchObject({
      ok: false,
      reason: 'column-full',
    });
    await done(addItem({ title: 'Poster', column: 'publishing', lane: { ...lane, name: 'sales' } }));
  });

  it('keeps bounded plain text', async () => {
    const { itemId } = await done(
      addItem({ title: ` a\n\u202eb ${'x'.repeat(900)}`, description: 'y'.repeat(60_000) }),
    );
    expect((await item(itemId))?.title).toHaveLength(textLimits.title);
    expect((await item(itemId))?.title).toMatch(/^a b x+…$/);
    expect((await textsOf('item', itemId)).description).toHaveLength(textLimits.description);
  });

  it.each([
    ['without a title', { title: ' \n ' }, 'no-title'],
    ['into a column that is not there', { title: 'a', column: 'nowhere' }, 'gone'],
  ])('%s is refused', async (_case, given, reason) => {
    expect(await addItem(given)).toMatchObject({ ok: false, reason });
    expect(await db.items.count()).toBe(0);
  });

  it('to a full column asks why, and keeps the answer; a hard limit refuses', async () => {
    await done(addItem({ title: 'One', column: 'publishing' }));
    const refused = await addItem({ title: 'Two', column: 'publishing' });
    expect(refused).toMatchObject({
      ok: false,
      reason: 'column-full',
      mode: 'soft',
      passed: [{ most: 1, count: 2 }],
    });
    const { eventId } = await done(addItem({ title: 'Two', column: 'publishing', reason: ' the fair ' }));
    expect(await db.events.get(eventId)).toMatchObject({ reason: 'the fair' });
    await done(editColumn('publishing', { limitMode: 'hard' }));
    expect(await addItem({ title: 'Three', column: 'publishing', reason: 'please' })).toMatchObject({
      ok: false,
      mode: 'hard',
    });
  });
});
