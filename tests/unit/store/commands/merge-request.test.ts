import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { addRequest } from '@/lib/store/commands/add-request';
import { mergeRequest } from '@/lib/store/commands/merge-request';
import { request } from '@/lib/store/queries/entities';
import { requestsOf } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('merging a request into an item', () => {
  it('points it there and leaves the item alone', async () => {
    const { requestId } = await done(addRequest({ title: 'Brochure again' }));
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    await canBeTakenBack(() => mergeRequest(requestId, itemId));
    expect(await request(requestId)).toMatchObject({ state: 'merged', itemId });
    expect((await requestsOf(itemId)).map(({ id }) => id)).toEqual([requestId]);
    expect(await mergeRequest(requestId, itemId)).toMatchObject({ ok: false, reason: 'already-decided' });
  });

  it('needs both', async () => {
    const { requestId } = await done(addRequest({ title: 'Brochure' }));
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    expect(await mergeRequest('nobody', itemId)).toMatchObject({
      ok: false,
      reason: 'gone',
      entity: 'request',
    });
    expect(await mergeRequest(requestId, 'nothing')).toMatchObject({
      ok: false,
      reason: 'gone',
      entity: 'item',
    });
  });
});
