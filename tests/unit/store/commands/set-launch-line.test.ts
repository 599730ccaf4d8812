import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { setLaunchLine } from '@/lib/store/commands/set-launch-line';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import type { Position } from '@/lib/store/place';
import { itemIds } from '@/lib/store/queries/board';
import { item, team } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshDatabase, freshTeam } from '../support/database';

let ids: string[] = [];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b', 'c', 'd']) ids.push((await done(addItem({ title }))).itemId);
});

const move = (id: string | undefined, position: Position) =>
  done(moveItems({ itemIds: [id ?? ''], column: 'backlog', position }));
const at = (index: number) => ids[index] ?? '';

/** Gives an item a key as another device may have written it. */
async function rank(id: string, key: string): Promise<void> {
  const row = await db.items.get(id);
  await db.items.put({ ...row, id, stamps: row?.stamps ?? {}, rank: key });
}

/** The titles, with the line between them. */
async function list(): Promise<string> {
  const line = (await team())?.cutRank;
  const rows = await Promise.all((await itemIds('backlog')).map((id) => item(id)));
  const above = rows.filter((row) => line !== undefined && (row?.rank ?? '') < line);
  const title = (part: typeof rows) => part.map((row) => row?.title).join('');
  expect(rows.slice(0, above.length)).toEqual(above);
  return line === undefined ? title(rows) : `${title(above)}|${title(rows.slice(above.length))}`;
}

describe('the line under the minimum viable launch', () => {
  it('is drawn, moved and taken away', async () => {
    await canBeTakenBack(() => setLaunchLine({ after: at(1) }));
    expect(await list()).toBe('ab|cd');
    await canBeTakenBack(() => setLaunchLine({ before: at(3) }));
    expect(await list()).toBe('abc|d');
    await done(setLaunchLine({ at: 'top' }));
    expect(await list()).toBe('|abcd');
    await done(setLaunchLine({ at: 'bottom' }));
    expect(await list()).toBe('abcd|');
    await canBeTakenBack(() => setLaunchLine(null));
    expect(await list()).toBe('abcd');
    expect(await setLaunchLine(null)).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it('stays where it is: what is put after an item is on its side, and what is put before one too', async () => {
    await done(setLaunchLine({ after: at(1) }));
    await move(ids[3], { after: at(1) });
    expect(await list()).toBe('abd|c');
    await move(ids[3], { before: at(2) });
    expect(await list()).toBe('ab|dc');
    await move(ids[0], { after: at(2) });
    expect(await list()).toBe('b|dca');
    await move(ids[0], { at: 'top' });
    expect(await list()).toBe('ab|dc');
  });

  it('at the top or the bottom: the top is in the launch, the bottom is not', async () => {
    await done(setLaunchLine({ at: 'top' }));
    await done(addItem({ title: 'x', position: { at: 'top' } }));
    expect(await list()).toBe('x|abcd');
    await done(setLaunchLine({ at: 'bottom' }));
    await done(addItem({ title: 'y' }));
    expect(await list()).toBe('xabcd|y');
  });

  it('is drawn between equals, and stays when the whole list gets new keys', async () => {
    for (const id of ids) await rank(id, 'a5');
    const order = [...ids].toSorted();
    await done(setLaunchLine({ after: order[1] ?? '' }));
    expect((await list()).indexOf('|')).toBe(2);
    expect(await itemIds('backlog')).toEqual(order);
  });

  it.each([
    ['above it', { after: 1 }, 'abd|c'],
    ['below it', { before: 2 }, 'ab|dc'],
  ] as const)(
    'stays where it is when the whole list gets new keys, for one put %s',
    async (_where, to, after) => {
      await done(setLaunchLine({ after: at(1) }));
      const tight = `a1${'0'.repeat(61)}`;
      await rank(at(1), 'a1');
      await rank(at(2), `${tight}2`);
      const row = await db.team.get('team');
      await db.team.put({ ...row, id: 'team', stamps: row?.stamps ?? {}, cutRank: `${tight}1` });
      expect(await list()).toBe('ab|cd');
      await move(ids[3], 'after' in to ? { after: at(to.after) } : { before: at(to.before) });
      expect(await list()).toBe(after);
      expect((await item(at(2)))?.rank.length).toBeLessThan(5);
    },
  );

  it('is undone with the move that re-keyed it, and needs a team', async () => {
    const { eventId } = await done(setLaunchLine({ after: at(0) }));
    await done(setLaunchLine({ after: at(2) }));
    expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
    await freshDatabase();
    expect(await setLaunchLine({ at: 'top' })).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('keeps each item on the side that its neighbour says, whatever is moved', async () => {
    await done(setLaunchLine({ after: at(1) }));
    const step = fc.record({ who: fc.nat(3), beside: fc.nat(3), before: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const { who, beside, before } of steps) {
          if (who === beside) continue;
          const line = (await team())?.cutRank ?? '';
          const isAbove = ((await item(at(beside)))?.rank ?? '') < line;
          await move(ids[who], before ? { before: at(beside) } : { after: at(beside) });
          const now = (await team())?.cutRank ?? '';
          expect(((await item(at(who)))?.rank ?? '') < now).toBe(isAbove);
        }
        await list();
      }),
      { numRuns: 15, seed: 20261122 },
    );
  });
});
