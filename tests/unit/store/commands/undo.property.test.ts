import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Refusal } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import type { Outcome } from '@/lib/store/command';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editChecklist } from '@/lib/store/commands/edit-checklist';
import { editItem } from '@/lib/store/commands/edit-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { done, freshTeam, shown } from '../support/database';

const which = fc.nat(3);
const step = fc.oneof(
  fc.record({ does: fc.constant('add' as const), title: fc.constantFrom('Poster', 'Flyer') }),
  fc.record({
    does: fc.constant('move' as const),
    which,
    many: fc.boolean(),
    column: fc.constantFrom('backlog', 'ready', 'creating', 'done'),
    at: fc.constantFrom('top' as const, 'bottom' as const),
  }),
  fc.record({
    does: fc.constant('edit' as const),
    which,
    set: fc.constantFrom(
      { title: 'Banner' },
      { effort: 5 },
      { effort: null },
      { description: 'For the fair' },
      { description: null },
    ),
  }),
  fc.record({ does: fc.constant('edit many' as const), label: fc.constantFrom('Fair', 'Launch') }),
  fc.record({ does: fc.constant('list' as const), which }),
  fc.record({ does: fc.constant('delete' as const), which }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(one: Step): Promise<Stamp | null> {
  const ids = (await db.items.toArray()).filter((row) => row['deletedAt'] === undefined).map(({ id }) => id);
  const id = 'which' in one ? (ids[one.which % ids.length] ?? '') : '';
  const act = (): Promise<Outcome<unknown, Refusal>> => {
    switch (one.does) {
      case 'add':
        return addItem({ title: one.title, position: { at: 'top' } });
      case 'move':
        return moveItems({
          itemIds: one.many ? ids : [id],
          column: one.column,
          position: { at: one.at },
          reason: 'It cannot wait',
        });
      case 'edit':
        return editItem(id, one.set);
      case 'edit many':
        return editItems(ids, { addLabels: [one.label] });
      case 'list':
        return editChecklist(id, { do: 'add', lines: ['Ask for the price'] });
      default:
        return deleteItems([id]);
    }
  };
  const outcome = await act();
  return outcome.ok ? outcome.value.eventId : null;
}

it('steps are taken back one after the other to what was before each, and done again to what was after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      await freshTeam();
      await done(addItem({ title: 'First' }));
      await done(addItem({ title: 'Second' }));
      const seen = [await shown()];
      const taken: Stamp[] = [];
      for (const one of steps) {
        const eventId = await take(one);
        if (eventId === null) continue;
        taken.push(eventId);
        seen.push(await shown());
      }
      // Back to the start, forward to the end, and back once more: an undo of an undo of an undo is one like any other.
      let way = taken;
      for (const states of [seen.toReversed(), seen, seen.toReversed()]) {
        const back: Stamp[] = [];
        for (const [index, eventId] of way.toReversed().entries()) {
          back.push((await done(undo(eventId))).eventId);
          expect(await shown()).toEqual(states[index + 1]);
        }
        way = back;
      }
    }),
    { seed: 20261123, numRuns: 60 },
  );
}, 60_000);
