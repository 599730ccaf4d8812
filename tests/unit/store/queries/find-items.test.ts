import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '@/lib/platform/clock';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { undo } from '@/lib/store/commands/undo';
import { findItems } from '@/lib/store/queries/find-items';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const titles = async (text: string, limit?: number) =>
  (await findItems(text, limit)).map(({ title }) => title);

describe('looking for an item by its title', () => {
  it('takes beginnings of words, in any order, whatever their case and accents', async () => {
    const now = vi.spyOn(clock, 'now');
    for (const [n, title] of [
      'Brochure for Łódź',
      'Flyer for the fair',
      'Brochure, second edition',
    ].entries()) {
      now.mockReturnValue(1_760_000_000_000 + n);
      await done(addItem({ title }));
    }
    expect(await titles('broch')).toEqual(['Brochure, second edition', 'Brochure for Łódź']);
    expect(await titles('LODZ bro')).toEqual(['Brochure for Łódź']);
    expect(await titles('for')).toEqual(['Flyer for the fair', 'Brochure for Łódź']);
    expect(await titles('brochure flyer')).toEqual([]);
    expect(await titles('chure')).toEqual([]);
    expect(await titles('broch', 1)).toHaveLength(1);
    expect(await titles(' … ')).toEqual([]);
  });

  it('follows every change: a new title, a deletion, and what is taken back', async () => {
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    await done(editItem(itemId, { title: 'Flyer' }));
    expect([await titles('brochure'), await titles('flyer')]).toEqual([[], ['Flyer']]);
    const { eventId } = await done(deleteItems([itemId]));
    expect(await titles('flyer')).toEqual([]);
    await done(undo(eventId));
    expect(await titles('flyer')).toEqual(['Flyer']);
  });
});
