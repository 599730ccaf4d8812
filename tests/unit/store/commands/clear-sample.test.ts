import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { addItem } from '@/lib/store/commands/add-item';
import { addNote } from '@/lib/store/commands/add-note';
import { addRequest } from '@/lib/store/commands/add-request';
import { clearSample } from '@/lib/store/commands/clear-sample';
import { editItem } from '@/lib/store/commands/edit-item';
import { loadSample } from '@/lib/store/commands/load-sample';
import { mergeRequest } from '@/lib/store/commands/merge-request';
import { db } from '@/lib/store/db';
import { columns } from '@/lib/store/queries/board';
import { cycles, item, request, team } from '@/lib/store/queries/entities';
import { notesAbout } from '@/lib/store/queries/requests';
import { sampleEn } from '@/locales/sample/en';
import { canBeTakenBack, columnNames, done, freshTeam, shown } from '../support/database';

beforeEach(freshTeam);

const [first, second] = ['sample-request-gmail-1', 'sample-request-gmail-2'];

describe('clearing the sample', () => {
  it('takes all of it away in one step, also what was made of it, and leaves the team’s own', async () => {
    const own = await done(addItem({ title: 'Ours' }));
    const ownRequest = await done(addRequest({ title: 'Ours' }));
    const before = await shown();
    await done(loadSample(sampleEn, columnNames));
    const made = await done(acceptRequest(first));
    await done(mergeRequest(second, own.itemId));
    await done(addNote({ about: made.itemId, text: 'a note' }));
    await done(editItem('sample-item-review-1', { title: 'Changed' }));
    const events = await db.events.count();

    await canBeTakenBack(() => clearSample());

    expect(await db.events.count()).toBe(events + 3);
    expect(await shown()).toEqual(before);
    expect(await item(made.itemId)).toBeUndefined();
    expect(await notesAbout(made.itemId)).toEqual([]);
    expect(await item(own.itemId)).toMatchObject({ title: 'Ours' });
    expect(await request(ownRequest.requestId)).toMatchObject({ title: 'Ours' });
    expect(await cycles()).toEqual([]);
    expect(await columns()).toHaveLength(6);
    expect(await team()).toMatchObject({ name: 'Team' });
  });

  it('lets it be loaded again as it was', async () => {
    await done(loadSample(sampleEn, columnNames));
    await done(editItem('sample-item-backlog-1', { title: 'Changed' }));
    await done(clearSample());
    await canBeTakenBack(() => loadSample(sampleEn, columnNames));
    expect(await item('sample-item-backlog-1')).toMatchObject({ title: sampleEn.items.backlog[0] });
  });

  it('does nothing where there is none', async () => {
    expect(await clearSample()).toMatchObject({ ok: true, value: { value: { cleared: 0 }, eventId: null } });
  });
});
