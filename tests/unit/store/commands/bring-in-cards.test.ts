import { beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { bringInCards, type CardToBringIn } from '@/lib/store/commands/bring-in-cards';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { countRequests } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const card = (sourceId: string, title = sourceId): CardToBringIn => ({
  title,
  column: 'In Progress',
  source: {
    app: 'backlog.md',
    container: 'http://127.0.0.1:6420 Fair',
    ...(sourceId ? { sourceId } : {}),
    capturedAt: 5,
    via: 'card',
  },
});
const titles = async () => Promise.all((await itemIds('backlog')).map(async (id) => (await item(id))?.title));

describe('a whole board', () => {
  test('is brought in at the end of the backlog, in its order and in one step', async () => {
    await done(addItem({ title: 'First' }));
    const events = await db.events.count();
    const { added } = await done(bringInCards([card('b'), card('a')]));
    expect(added).toBe(2);
    expect(await db.events.count()).toBe(events + 1);
    expect(await titles()).toEqual(['First', 'b', 'a']);
    const [, id] = await itemIds('backlog');
    expect(await item(id ?? '')).toMatchObject({ app: 'backlog.md', cardColumn: 'In Progress' });
    expect(await countRequests('waiting')).toBe(0);
    expect(await countRequests('accepted')).toBe(2);
  });

  test('can be taken back as one, and brought in again after that', async () => {
    await canBeTakenBack(() => bringInCards([card('a'), card('b')]));
    const { eventId } = await done(bringInCards([card('c')]));
    await done(undo(eventId));
    expect(await done(bringInCards([card('c')]))).toMatchObject({ added: 1 });
  });

  test('leaves out what was captured before, what is told twice, and a card without an id', async () => {
    await done(captureRequest({ requestId: 'r'.repeat(20), title: 'a', source: card('a').source }));
    expect(await done(bringInCards([card('a'), card('b'), card('b'), card('')]))).toMatchObject({
      added: 1,
      known: 3,
    });
    expect(await done(bringInCards([card('b')]))).toEqual({
      added: 0,
      known: 1,
      eventId: 'nothing was written',
    });
  });

  test('of 2,000 cards with no titles and endless ones comes too', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => card(`c${n}`, n % 2 ? '' : 'x'.repeat(10_000)));
    expect(await done(bringInCards(many))).toMatchObject({ added: 2_000 });
  });
});
