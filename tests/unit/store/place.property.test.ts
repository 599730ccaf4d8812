import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { longestRank, ranksBetween } from '@/lib/domain/rank';
import { moveItems } from '@/lib/store/commands/move-items';
import { db } from '@/lib/store/db';
import type { Position } from '@/lib/store/place';
import { itemIds } from '@/lib/store/queries/board';
import { receive } from '@/lib/store/receive';
import { done, freshTeam } from './support/database';

beforeEach(freshTeam);

const even = ranksBetween(null, null, 30);
/** Keys as several devices leave them: the same one in one gap, and ones that have grown for years. */
const rank = fc.oneof(
  fc.nat(29).map((n) => even[n] ?? 'a0'),
  fc.constantFrom('a0V', 'a0V', 'a0V', 'a1'),
  fc.integer({ min: 1, max: 200 }).map((length) => `a0${'z'.repeat(length)}`),
);

/** Puts items with these keys into a column as if another device had written them. */
async function fill(column: string, ranks: readonly string[]): Promise<void> {
  const { malformed } = await receive([
    {
      id: '0199aaaaaaaa-0000-otherdevic',
      v: 1,
      kind: 'sample.load',
      by: 'otherdevic',
      at: 1,
      changes: ranks.map((key, n) => ({
        entity: 'item',
        id: `item${String(n).padStart(2, '0')}`,
        set: { title: `Item ${n}`, column, rank: key, addedAt: 1 },
      })),
    },
  ]);
  expect(malformed).toBe(0);
}

/** What the person sees: the moving are taken out, and put in at the place asked. */
function modelMove(list: readonly string[], moving: readonly string[], position: Position): string[] {
  const rest = list.filter((id) => !moving.includes(id));
  const anchor = 'before' in position ? position.before : 'after' in position ? position.after : null;
  const found = anchor === null ? -1 : rest.indexOf(anchor);
  const index =
    'at' in position
      ? position.at === 'top'
        ? 0
        : rest.length
      : found < 0
        ? rest.length
        : 'before' in position
          ? found
          : found + 1;
  return [...rest.slice(0, index), ...moving, ...rest.slice(index)];
}

const move = fc.record({
  picks: fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 24 }),
  few: fc.integer({ min: 1, max: 3 }),
  bulk: fc.boolean(),
  anchor: fc.nat(24),
  how: fc.constantFrom('top', 'bottom', 'before', 'after'),
});

describe('the order of a column', () => {
  it('is what a plain list would be, whatever keys others left there; no item is ever lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rank, { minLength: 25, maxLength: 25 }),
        fc.array(move, { minLength: 1, maxLength: 8 }),
        async (ranks, moves) => {
          await freshTeam();
          await fill('ready', ranks);
          let model = await itemIds('ready');
          expect(model).toHaveLength(25);
          for (const { picks, few, bulk, anchor, how } of moves) {
            const chosen = picks.slice(0, bulk ? picks.length : few).map((n) => model[n] ?? '');
            const other = model[anchor] ?? '';
            const position: Position =
              how === 'top' || how === 'bottom'
                ? { at: how }
                : how === 'before'
                  ? { before: other }
                  : { after: other };
            await done(moveItems({ itemIds: chosen, column: 'ready', position }));
            model = modelMove(model, chosen, position);
            expect(await itemIds('ready')).toEqual(model);
          }
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  }, 30_000);

  it('makes room between equals by re-keying those below in the same event, and nobody else', async () => {
    await fill('ready', ['a0', 'a1', 'a1', 'a1', 'a2', 'a3']);
    const { eventId } = await done(
      moveItems({ itemIds: ['item00'], column: 'ready', position: { after: 'item02' } }),
    );
    expect(await itemIds('ready')).toEqual(['item01', 'item02', 'item00', 'item03', 'item04', 'item05']);
    const event = await db.events.get(eventId);
    expect(event?.refs.toSorted()).toEqual(['item00', 'item03']);
  });

  it('re-keys the column when a key would grow past its limit', async () => {
    await fill('ready', ['a0', `a0${'0'.repeat(80)}1`, 'a1']);
    await done(moveItems({ itemIds: ['item02'], column: 'ready', position: { after: 'item00' } }));
    expect(await itemIds('ready')).toEqual(['item00', 'item02', 'item01']);
    const rows = await db.items.toArray();
    expect(Math.max(...rows.map((row) => String(row['rank']).length))).toBeLessThanOrEqual(longestRank);
  });
});
