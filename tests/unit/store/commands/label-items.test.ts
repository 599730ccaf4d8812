import { beforeEach, describe, expect, it } from 'vitest';
import { mostLabels } from '@/lib/domain/item-fields';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { labelItems } from '@/lib/store/commands/label-items';
import { item } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let one = '';
let two = '';

beforeEach(async () => {
  await freshTeam();
  ({ itemId: one } = await done(addItem({ title: 'Brochure' })));
  ({ itemId: two } = await done(addItem({ title: 'Poster' })));
});

const labels = async (id: string) => (await item(id))?.labels;

describe('labels', () => {
  it('are put on many items and taken off others of them, as one step', async () => {
    await done(labelItems([one], { add: ['Fair'] }));
    await canBeTakenBack(() => labelItems([one, two], { add: [' Spring ', 'spring'], remove: ['FAIR'] }));
    expect([await labels(one), await labels(two)]).toEqual([['Spring'], ['Spring']]);
  });

  it('of two windows at once both stay', async () => {
    await Promise.all([labelItems([one], { add: ['here'] }), labelItems([one], { add: ['there'] })]);
    expect((await labels(one))?.toSorted()).toEqual(['here', 'there']);
  });

  it('that are there already, or empty, write nothing', async () => {
    await done(labelItems([one], { add: ['Fair'] }));
    const outcome = await labelItems([one], { add: ['fair', ' '], remove: ['nowhere'] });
    expect(outcome).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it('are refused where they are too many, and none is lost', async () => {
    await done(labelItems([one], { add: ['Fair'] }));
    const many = Array.from({ length: 10_000 }, (_, n) => `label ${n}`);
    expect(await labelItems([one], { add: many })).toMatchObject({ ok: false, reason: 'too-many' });
    const full = many.slice(0, mostLabels);
    expect(await labelItems([one, two], { add: full })).toMatchObject({ ok: false, reason: 'too-many' });
    expect([await labels(one), await labels(two)]).toEqual([['Fair'], undefined]);
  });

  it('of items that are gone are refused', async () => {
    await done(deleteItems([one]));
    expect(await labelItems([one], { add: ['Fair'] })).toMatchObject({ ok: false, reason: 'gone' });
  });
});
