import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { editLinks } from '@/lib/store/commands/edit-links';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let itemId = '';

beforeEach(async () => {
  await freshTeam();
  ({ itemId } = await done(addItem({ title: 'Brochure' })));
});

const links = async () => (await textsOf('item', itemId)).links;

describe('the links of an item', () => {
  it('come and go, each as a step that can be taken back', async () => {
    await canBeTakenBack(() => editLinks(itemId, { add: { url: 'example.com', title: 'Brief' } }));
    expect(await links()).toEqual([{ url: 'https://example.com/', title: 'Brief' }]);
    await canBeTakenBack(() => editLinks(itemId, { remove: 'https://example.com/' }));
    expect(await links()).toBeUndefined();
  });

  it('of two windows at once both stay', async () => {
    await Promise.all([
      editLinks(itemId, { add: { url: 'one.example' } }),
      editLinks(itemId, { add: { url: 'two.example' } }),
    ]);
    expect((await links())?.map(({ url }) => url).toSorted()).toEqual([
      'https://one.example/',
      'https://two.example/',
    ]);
  });

  it('lead nowhere harmful', async () => {
    expect(await editLinks(itemId, { add: { url: 'javascript:alert(1)' } })).toMatchObject({
      reason: 'bad-link',
    });
    expect(await editLinks('nobody', { add: { url: 'a.example' } })).toMatchObject({ reason: 'gone' });
    expect(await editLinks(itemId, { remove: 'https://never.example/' })).toMatchObject({
      value: { eventId: null },
    });
  });
});
