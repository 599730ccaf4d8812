import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { moveColumn } from '@/lib/store/commands/move-column';
import { columns } from '@/lib/store/queries/board';
import { receive } from '@/lib/store/receive';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const order = async () => (await columns()).map(({ id }) => id);

describe('a column that is moved', () => {
  it('stands before or after another one, or at the end', async () => {
    await canBeTakenBack(() => moveColumn('review', { before: 'creating' }));
    expect(await order()).toEqual(['backlog', 'ready', 'review', 'creating', 'publishing', 'done']);
    await canBeTakenBack(() => moveColumn('review', { after: 'publishing' }));
    expect(await order()).toEqual(['backlog', 'ready', 'creating', 'publishing', 'review', 'done']);
    await canBeTakenBack(() => moveColumn('ready', { at: 'end' }));
    expect(await order()).toEqual(['backlog', 'creating', 'publishing', 'review', 'done', 'ready']);
  });

  it('writes nothing where it stands already', async () => {
    for (const place of [{ after: 'creating' }, { before: 'publishing' }]) {
      expect(await moveColumn('review', place)).toMatchObject({ ok: true, value: { eventId: null } });
    }
  });

  it('goes to the end when the other one is gone, and is refused when it is gone itself', async () => {
    await done(moveColumn('review', { before: 'nowhere' }));
    expect((await order()).at(-1)).toBe('review');
    expect(await moveColumn('nowhere', { at: 'end' })).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('goes between two that another device gave the same key', async () => {
    const same = ['creating', 'review'].map((id) => ({ entity: 'column', id, set: { rank: 'a3' } }));
    await receive([
      {
        id: '7000aaaaaaaa-0000-otherdevic',
        v: 1,
        kind: 'column.edit',
        by: 'otherdevic',
        at: 1,
        changes: same,
      },
    ]);
    await canBeTakenBack(() => moveColumn('done', { before: 'review' }));
    expect(await order()).toEqual(['backlog', 'ready', 'creating', 'done', 'review', 'publishing']);
  });

  it('stands where it was put, after any number of moves', async () => {
    const id = fc.constantFrom('backlog', 'ready', 'creating', 'review', 'publishing', 'done');
    const moves = fc.array(fc.record({ id, to: id, side: fc.constantFrom('before', 'after') }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        await freshTeam();
        let expected = await order();
        for (const { id, to, side } of all) {
          if (id === to) continue;
          await done(moveColumn(id, side === 'before' ? { before: to } : { after: to }));
          const others = expected.filter((one) => one !== id);
          expected = others.toSpliced(others.indexOf(to) + (side === 'before' ? 0 : 1), 0, id);
          expect(await order()).toEqual(expected);
        }
      }),
      { seed: 20_261_122, numRuns: 20 },
    );
  });
});
