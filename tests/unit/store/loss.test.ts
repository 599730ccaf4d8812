import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { db } from '@/lib/store/db';
import { checkForLoss, judge, markDatabase, type MarkPlace } from '@/lib/store/loss';
import { done, freshDatabase, freshTeam } from './support/database';

const early = '0199aaaaaaaa-0000-devicedevi';
const late = '0199aaaaaaab-0000-devicedevi';

describe('the mark outside the database', () => {
  it.each([
    ['nothing here, nothing marked: a new one', undefined, { device: 'a' }, 'new'],
    [
      'work here, nothing marked: an update brought the mark',
      undefined,
      { device: 'a', last: early },
      'whole',
    ],
    ['as it was', { device: 'a', last: early }, { device: 'a', last: early }, 'whole'],
    ['more than was marked', { device: 'a', last: early }, { device: 'a', last: late }, 'whole'],
    ['marked while there was no work', { device: 'a' }, { device: 'b' }, 'whole'],
    ['another database, empty', { device: 'a', last: early }, { device: 'b' }, 'emptied'],
    ['another database, with new work', { device: 'a', last: early }, { device: 'b', last: late }, 'emptied'],
    ['the same without its log', { device: 'a', last: early }, { device: 'a' }, 'emptied'],
    ['the latest work is missing', { device: 'a', last: late }, { device: 'a', last: early }, 'shortened'],
  ] as const)('%s', (_case, mark, found, verdict) => {
    expect(judge(mark, found)).toBe(verdict);
  });
});

describe('a database', () => {
  let kept: unknown;
  const place: MarkPlace = {
    read: () => Promise.resolve(kept),
    write: (mark) => {
      kept = JSON.parse(JSON.stringify(mark));
      return Promise.resolve();
    },
  };

  beforeEach(async () => {
    kept = undefined;
    await freshDatabase();
  });

  it('is new, then whole, and then emptied when the browser made it anew', async () => {
    expect(await checkForLoss(place)).toBe('new');
    await freshTeam();
    await markDatabase(place);
    await done(addItem({ title: 'a' }));
    expect(await checkForLoss(place)).toBe('whole');
    await freshDatabase();
    expect(await checkForLoss(place)).toBe('emptied');
    await markDatabase(place);
    expect(await checkForLoss(place)).toBe('whole');
  });

  it('that lost its latest work says so', async () => {
    await freshTeam();
    const { eventId } = await done(addItem({ title: 'a' }));
    await markDatabase(place);
    await db.events.delete(eventId);
    expect(await checkForLoss(place)).toBe('shortened');
  });

  it('is not condemned by a mark that nobody can read', async () => {
    await freshTeam();
    for (kept of ['', 5, { device: 5 }, { device: 'a', last: 'never' }, null]) {
      expect(await checkForLoss(place)).toBe('whole');
    }
  });
});
