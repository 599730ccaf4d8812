import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItems } from '@/lib/store/commands/edit-items';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { item } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let ids: string[] = [];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b', 'c']) ids.push((await done(addItem({ title }))).itemId);
});

const manyLabels = Array.from({ length: 20 }, (_, n) => `label ${n}`);

describe('editing items', () => {
  it('sets every value on all of them, in one event', async () => {
    const before = await db.events.count();
    const { changed } = await canBeTakenBack(() =>
      editItems(ids, {
        need: 'must',
        effort: 13,
        customerValue: 5,
        businessValue: 1,
        type: ' E-mail ',
        bucket: 'Awareness',
        dueOn: '2026-12-01',
        addLabels: ['Fair'],
      }),
    );
    expect(changed).toBe(3);
    // The edit, its undo and the undo of that.
    expect(await db.events.count()).toBe(before + 3);
    for (const id of ids) {
      expect(await item(id)).toMatchObject({
        need: 'must',
        effort: 13,
        customerValue: 5,
        businessValue: 1,
        type: 'E-mail',
        bucket: 'Awareness',
        dueOn: '2026-12-01',
        labels: ['Fair'],
      });
    }
  });

  it('leaves the other labels of each item alone', async () => {
    const [a = '', b = ''] = ids;
    await done(editItems([a], { addLabels: ['Print', 'Fair'] }));
    await done(editItems([b], { addLabels: ['Video'] }));
    await canBeTakenBack(() => editItems([a, b], { addLabels: ['Urgent'], removeLabels: ['fair'] }));
    expect(await item(a)).toMatchObject({ labels: ['Print', 'Urgent'] });
    expect(await item(b)).toMatchObject({ labels: ['Video', 'Urgent'] });
    await done(editItems([b], { removeLabels: ['video', 'urgent'] }));
    expect(await item(b)).not.toHaveProperty('labels');
  });

  it('clears with null, and with an empty text', async () => {
    await done(editItems(ids, { need: 'could', effort: 3, type: 'E-mail' }));
    await canBeTakenBack(() => editItems(ids, { need: null, type: '  ' }));
    expect(await item(ids[0] ?? '')).not.toHaveProperty('need');
    expect(await item(ids[0] ?? '')).not.toHaveProperty('type');
    expect(await item(ids[0] ?? '')).toMatchObject({ effort: 3 });
  });

  it('writes only what changes, and nothing when nothing does', async () => {
    const [a = ''] = ids;
    await done(editItems([a], { effort: 5 }));
    expect(await done(editItems(ids, { effort: 5 }))).toMatchObject({ changed: 2 });
    expect(await editItems(ids, { effort: 5 })).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it('leaves out and counts those that are gone, and those with no room for a label', async () => {
    const [a = '', b = '', c = ''] = ids;
    await done(editItems([a], { addLabels: manyLabels }));
    await done(deleteItems([b]));
    expect(await done(editItems([a, b, c, c], { addLabels: ['one more'] }))).toMatchObject({
      changed: 1,
      full: 1,
      gone: 1,
    });
    expect(await editItems([a], { addLabels: ['one more'] })).toMatchObject({
      ok: false,
      reason: 'too-many',
      most: 20,
    });
    expect(await editItems([b], { effort: 1 })).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('refuses a day that is none, and a Guidepoint that is gone', async () => {
    expect(await editItems(ids, { dueOn: '2026-02-30' })).toMatchObject({ ok: false, reason: 'bad-day' });
    expect(await editItems(ids, { guidepoint: 'nowhere' })).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('is taken back where nobody changed it since', async () => {
    const [a = '', b = ''] = ids;
    const { eventId } = await done(editItems([a, b], { effort: 5 }));
    await done(editItems([b], { effort: 8 }));
    expect(await done(undo(eventId))).toMatchObject({ kept: 1 });
    expect(await item(a)).not.toHaveProperty('effort');
    expect(await item(b)).toMatchObject({ effort: 8 });
  });
});
