import { beforeEach, expect, it } from 'vitest';
import { stampOf } from '@/lib/domain/merge';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { command } from '@/lib/store/command';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { engine } from '@/lib/store/engine';
import { formerRows } from '@/lib/store/former';
import { isApplied } from '@/lib/store/log';
import { receive } from '@/lib/store/receive';
import { remembered } from '@/lib/store/remembered';
import { change } from '@/lib/store/rows';
import { done, freshTeam, shown } from './support/database';

const ids = Array.from({ length: 120 }, (_, n) => `item${String(n).padStart(4, '0')}`);

/** Adds items that have most of what an item can have, some of it changed since by single steps. */
async function fill(): Promise<Stamp> {
  const ranks = ranksBetween(null, null, ids.length);
  const { eventId } = await done(
    command('item.add', () =>
      success({
        value: null,
        changes: ids.map((id, n) =>
          change('item', id, {
            title: `Poster ${n}`,
            column: 'backlog',
            rank: ranks[n],
            addedAt: n,
            ...(n % 2 ? { description: `What it is for, ${n}`, labels: ['Fair'] } : {}),
          }),
        ),
      }),
    ),
  );
  await done(editItem('item0003', { effort: 13, description: 'Other words' }));
  await done(editItem('item0004', { need: 'could' }));
  return eventId;
}

/** What was before an event, as this page remembers it and as the log says: of the fields that the event set. */
async function both(eventId: Stamp) {
  return engine().read(['events', 'meta'], async (records) => {
    const event = await records.get('events', eventId);
    if (!event || !isApplied(event)) throw new Error('no such event');
    const [page, log] = [
      await remembered(records, eventId),
      await formerRows(records, event.changes, eventId),
    ];
    const fieldsOf = (former: typeof log) =>
      event.changes.map(({ id, set }) => {
        const row = former.get(`item/${id}`);
        return row && Object.keys(set).map((field) => [field, row[field], stampOf(row, field)]);
      });
    return { page: page && fieldsOf(page), log: fieldsOf(log) };
  });
}

beforeEach(freshTeam);

it('what was before a large step is remembered as the log tells it', async () => {
  const added = await fill();
  const edited = await done(editItems(ids, { effort: 8, need: 'must', addLabels: ['Launch'] }));
  const moved = await done(moveItems({ itemIds: ids, column: 'ready', position: { at: 'top' } }));
  const deleted = await done(deleteItems(ids));
  for (const eventId of [added, edited.eventId, moved.eventId, deleted.eventId]) {
    const { page, log } = await both(eventId);
    expect(page).toEqual(log);
  }
});

it('a large step is taken back, and again, to what was there', async () => {
  await fill();
  const before = await shown();
  let { eventId } = await done(editItems(ids, { effort: 8, need: 'must', removeLabels: ['Fair'] }));
  const after = await shown();
  for (const expected of [before, after, before]) {
    ({ eventId } = await done(undo(eventId)));
    expect((await both(eventId)).page).toBeDefined();
    expect(await shown()).toEqual(expected);
  }
});

it('large steps with the same items are taken back one after the other, and done again', async () => {
  await fill();
  const seen = [await shown()];
  const steps: Stamp[] = [];
  for (const column of ['ready', 'creating', 'ready']) {
    const { eventId } = await done(
      moveItems({ itemIds: ids, column, position: { at: 'top' }, reason: 'It cannot wait' }),
    );
    steps.push(eventId);
    seen.push(await shown());
  }
  const back: Stamp[] = [];
  for (const [n, step] of steps.toReversed().entries()) {
    back.push((await done(undo(step))).eventId);
    expect(await shown()).toEqual(seen.at(-2 - n));
  }
  for (const [n, step] of back.toReversed().entries()) {
    await done(undo(step));
    expect(await shown()).toEqual(seen[n + 1]);
  }
});

it('an older event that comes in later is minded: the log is asked again', async () => {
  await fill();
  const [, last] = (await db.events.orderBy('id').reverse().limit(2).toArray()).map(({ id }) => id);
  const { eventId } = await done(editItems(ids, { effort: 8 }));
  const late = {
    id: `${last?.slice(0, 18)}zzzzzzzzzz`,
    v: 1,
    kind: 'item.edit',
    by: 'zzzzzzzzzz',
    at: 1,
    changes: [{ entity: 'item', id: 'item0007', set: { effort: 2 } }],
  };
  expect(await receive([late])).toMatchObject({ applied: 1 });
  expect((await both(eventId)).page).toBeUndefined();
  await done(undo(eventId));
  expect(await db.items.get('item0007')).toMatchObject({ effort: 2 });
  expect((await db.items.get('item0008'))?.['effort']).toBeUndefined();
});
