import { beforeEach, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { undo } from '@/lib/store/commands/undo';
import { eventKind } from '@/lib/store/queries/event-kind';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('is what was wanted first, however often it was taken back and done again', async () => {
  const { eventId } = await done(addItem({ title: 'a' }));
  const back = await done(undo(eventId));
  const again = await done(undo(back.eventId));
  expect(await eventKind(again.eventId)).toBe('item.add');
  expect(await eventKind('0199aaaaaaaa-0000-devicedevi')).toBeUndefined();
});
