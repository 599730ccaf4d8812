import { beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { followCards } from '@/lib/store/commands/follow-cards';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const add = async () => (await done(addItem({ title: 'Brochure' }))).itemId;

describe('an item whose card is on another board', () => {
  test('says where its card stands, and stays where it is', async () => {
    const itemId = await add();
    await canBeTakenBack(() => followCards([{ itemId, column: 'In Progress', isDone: false }]));
    expect(await item(itemId)).toMatchObject({ cardColumn: 'In Progress', column: 'backlog' });
  });

  test('is done when its card is, on top of what was done before, in one step', async () => {
    const first = await add();
    await done(moveItems({ itemIds: [first], column: 'done', position: { at: 'top' } }));
    const [second, third] = [await add(), await add()];
    const cards = [second, third].map((itemId) => ({ itemId, column: 'Live', isDone: true }));
    expect(await canBeTakenBack(() => followCards(cards))).toMatchObject({ finished: 2 });
    expect(await itemIds('done')).toEqual([second, third, first]);
    expect(await item(second)).toMatchObject({
      cardColumn: 'Live',
      finishedAt: expect.any(Number) as number,
    });
  });

  test('that was taken out of Done again stays out: nothing is written while its card stays', async () => {
    const itemId = await add();
    const { eventId } = await done(followCards([{ itemId, column: 'Live', isDone: true }]));
    await done(undo(eventId));
    expect(await item(itemId)).toMatchObject({ column: 'backlog' });
    await done(followCards([{ itemId, column: 'Live', isDone: false }]));
    expect(await item(itemId)).toMatchObject({ column: 'backlog', cardColumn: 'Live' });
    const events = await db.events.count();
    await done(followCards([{ itemId, column: 'Live', isDone: false }]));
    expect(await db.events.count()).toBe(events);
  });

  test('that is done already only says where its card stands, and one that is gone nothing', async () => {
    const itemId = await add();
    await done(moveItems({ itemIds: [itemId], column: 'done', position: { at: 'top' } }));
    const before = await item(itemId);
    await done(
      followCards([
        { itemId, column: 'Live', isDone: true },
        { itemId: 'gone', column: 'Live', isDone: true },
      ]),
    );
    expect(await item(itemId)).toMatchObject({ rank: before?.rank, cardColumn: 'Live' });
  });
});
