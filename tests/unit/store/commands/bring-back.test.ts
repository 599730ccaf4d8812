import { beforeEach, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { bringBack } from '@/lib/store/commands/bring-back';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { item } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('a deleted item stands where it stood, with all it had', async () => {
  const { itemId } = await done(addItem({ title: 'Brochure' }));
  const before = await item(itemId);
  await done(deleteItems([itemId]));
  await canBeTakenBack(() => bringBack(itemId));
  expect(await item(itemId)).toMatchObject({ title: 'Brochure', rank: before?.rank, column: before?.column });
  expect(await bringBack(itemId)).toMatchObject({ value: { eventId: null } });
});

it('one that was never there is refused', async () => {
  expect(await bringBack('nobody')).toMatchObject({ ok: false, reason: 'gone' });
});
