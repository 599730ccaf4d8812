import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { item } from '@/lib/store/queries/entities';
import { receive } from '@/lib/store/receive';
import { done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const top = { at: 'top' } as const;

describe('undo', () => {
  it('can itself be taken back, and again, any number of times', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    let { eventId } = await done(editItem(itemId, { title: 'b' }));
    for (const title of ['a', 'b', 'a', 'b']) {
      ({ eventId } = await done(undo(eventId)));
      expect(await item(itemId)).toMatchObject({ title });
    }
  });

  it('of what did not happen is refused', async () => {
    expect(await undo('0199aaaaaaaa-0000-devicedevi')).toMatchObject({ ok: false, reason: 'unknown-event' });
    expect(await undo('')).toMatchObject({ ok: false, reason: 'unknown-event' });
  });

  it('of what a newer version did is refused: nobody here knows what it was', async () => {
    const id = '0199aaaaaaaa-0000-otherdevic';
    await receive([{ id, v: 9, kind: 'item.dream' }]);
    expect(await undo(id)).toMatchObject({ ok: false, reason: 'unknown-event' });
  });

  it('of an edit is refused once the item was deleted: nothing would be seen of it', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    const { eventId } = await done(editItem(itemId, { title: 'b' }));
    await done(deleteItems([itemId]));
    expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
  });

  it('of adding deletes it, also after its place in the list changed', async () => {
    const { itemId, eventId } = await done(addItem({ title: 'a' }));
    await done(addItem({ title: 'other' }));
    await done(moveItems({ itemIds: [itemId], column: 'backlog', position: { at: 'bottom' } }));
    await done(undo(eventId));
    expect(await item(itemId)).toBeUndefined();
  });

  it('of adding is refused after somebody worked on it', async () => {
    const { itemId, eventId } = await done(addItem({ title: 'a' }));
    await done(moveItems({ itemIds: [itemId], column: 'ready', position: top }));
    expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
    expect(await item(itemId)).toMatchObject({ column: 'ready' });
  });

  it('waits for what was done since: once that is taken back, what was before it can be', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    const mine = await done(editItem(itemId, { title: 'b', effort: 3 }));
    const theirs = await done(editItem(itemId, { title: 'c' }));
    const later = await done(editItem(itemId, { title: 'd' }));
    await done(undo(later.eventId));
    // "c" is back: it is theirs, not mine.
    expect(await done(undo(mine.eventId))).toMatchObject({ kept: 1 });
    expect(await item(itemId)).toMatchObject({ title: 'c' });
    expect((await item(itemId))?.effort).toBeUndefined();
    await done(undo(theirs.eventId));
    await done(undo(mine.eventId));
    expect(await item(itemId)).toMatchObject({ title: 'a' });
  });

  it('follows no event from elsewhere that says it takes back itself or what came after it', async () => {
    const { itemId } = await done(addItem({ title: 'a' }));
    const { eventId } = await done(editItem(itemId, { title: 'b' }));
    const id = '7fffaaaaaaaa-0000-otherdevic';
    const set = { title: 'c' };
    for (const undoes of [id, '7fffaaaaaaab-0000-otherdevic']) {
      const raw = { id, v: 1, kind: 'undo', by: 'otherdevic', at: 1, undoes };
      expect(await receive([{ ...raw, changes: [{ entity: 'item', id: itemId, set }] }])).toMatchObject({
        malformed: 0,
      });
      expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
    }
  });

  it('names the event it took back', async () => {
    const { eventId } = await done(addItem({ title: 'a' }));
    const back = await done(undo(eventId));
    expect(await db.events.get(back.eventId)).toMatchObject({ kind: 'undo', undoes: eventId });
  });
});
