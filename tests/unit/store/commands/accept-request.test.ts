import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { addItem } from '@/lib/store/commands/add-item';
import { addRequest } from '@/lib/store/commands/add-request';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { undo } from '@/lib/store/commands/undo';
import { itemIds } from '@/lib/store/queries/board';
import { item, request } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const ask = () =>
  done(addRequest({ title: 'Brochure', requester: { name: 'Anna' }, description: 'Four pages' }));

describe('accepting a request', () => {
  it('makes it the last item of the backlog, with who asked and what for', async () => {
    await done(addItem({ title: 'First' }));
    const { requestId } = await ask();
    const { itemId } = await canBeTakenBack(() => acceptRequest(requestId));
    expect(await item(itemId)).toMatchObject({
      title: 'Brochure',
      column: 'backlog',
      requestId,
      requester: { name: 'Anna' },
    });
    expect((await itemIds('backlog')).at(-1)).toBe(itemId);
    expect(await textsOf('item', itemId)).toMatchObject({ description: 'Four pages' });
    expect(await request(requestId)).toMatchObject({ state: 'accepted', itemId });
  });

  it('takes a title and a place', async () => {
    const first = await done(addItem({ title: 'First' }));
    const { requestId } = await ask();
    const { itemId } = await done(
      acceptRequest(requestId, { title: ' Fair\nbrochure ', position: { before: first.itemId } }),
    );
    expect(await item(itemId)).toMatchObject({ title: 'Fair brochure' });
    expect(await itemIds('backlog')).toEqual([itemId, first.itemId]);
  });

  it('is refused twice, and for one that is gone', async () => {
    const { requestId } = await ask();
    await done(acceptRequest(requestId));
    expect(await acceptRequest(requestId)).toMatchObject({ ok: false, reason: 'already-decided' });
    expect(await acceptRequest('nobody')).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('is not taken back while somebody works on the item: the request would wait again beside it', async () => {
    const { requestId } = await ask();
    const { itemId, eventId } = await done(acceptRequest(requestId));
    await done(editItem(itemId, { title: 'Brochure, six pages' }));
    expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
    expect(await request(requestId)).toMatchObject({ state: 'accepted' });
  });

  it('is taken back for the request when the item was deleted since', async () => {
    const { requestId } = await ask();
    const { itemId, eventId } = await done(acceptRequest(requestId));
    await done(deleteItems([itemId]));
    await done(undo(eventId));
    expect(await request(requestId)).toMatchObject({ state: 'waiting' });
    expect(await item(itemId)).toBeUndefined();
  });
});
