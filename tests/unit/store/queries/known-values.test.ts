import { beforeEach, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { knownValues } from '@/lib/store/queries/known-values';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

async function itemWith(edit: Parameters<typeof editItem>[1]): Promise<string> {
  const { itemId } = await done(addItem({ title: 'Brochure' }));
  await done(editItem(itemId, edit));
  return itemId;
}

it('tells the words of living items, the most used first, capitals apart making no difference', async () => {
  await itemWith({ type: 'Poster', labels: ['fair', 'Print'], bucket: 'Brand' });
  await itemWith({ type: 'E-mail', labels: ['print'] });
  await itemWith({ type: 'e-mail' });
  const gone = await itemWith({ type: 'Webinar' });
  await done(deleteItems([gone]));
  expect(await knownValues()).toEqual({
    type: ['E-mail', 'Poster'],
    bucket: ['Brand'],
    labels: ['Print', 'fair'],
    people: [],
  });
});

it('reads past the first portion', async () => {
  for (let n = 0; n < 510; n += 1) await done(addItem({ title: `Item ${n}` }));
  await itemWith({ type: 'Rare' });
  expect((await knownValues()).type).toEqual(['Rare']);
});
