import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { undo } from '@/lib/store/commands/undo';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { moveItems } from '@/lib/store/commands/move-items';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { db } from '@/lib/store/db';
import { summary } from '@/lib/store/queries/summary';
import { request } from '@/lib/store/queries/entities';

const draft: CaptureDraft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'We need a brochure by Friday',
  source: { app: 'gmail', container: '17b931c843ea5b76', capturedAt: 1_760_000_000_000, via: 'button' },
  excerpt: 'Hi, could you make a brochure?',
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('capturing a request', () => {
  it('saves it among those that wait, and a second press with the same draft saves nothing', async () => {
    const first = await captureRequest(draft);
    const again = await captureRequest(draft);

    expect(first).toMatchObject({ ok: true, value: { value: { requestId: draft.requestId } } });
    expect(again).toMatchObject({ ok: true, value: { eventId: null } });
    expect(await db.events.count()).toBe(1);
    expect((await summary('2026-11-22')).waiting).toBe(1);
  });

  it('is taken back by undo, and done again by undoing that', async () => {
    const done = await captureRequest(draft);
    if (!done.ok || !done.value.eventId) throw new Error('not saved');
    const back = await undo(done.value.eventId);
    expect(await request(draft.requestId)).toBeUndefined();
    if (!back.ok || !back.value.eventId) throw new Error('not undone');
    await undo(back.value.eventId);
    expect(await request(draft.requestId)).toMatchObject({ title: draft.title, state: 'waiting' });
    expect((await summary('2026-11-22')).waiting).toBe(1);
  });

  it('becomes an item that can be moved over the board', async () => {
    await setUpTeam({
      name: 'Team',
      columnNames: {
        backlog: 'Backlog',
        ready: 'Ready',
        creating: 'Creating',
        review: 'Review',
        publishing: 'Publishing',
        done: 'Done',
      },
    });
    await captureRequest(draft);
    const accepted = await acceptRequest(draft.requestId);
    if (!accepted.ok) throw new Error(accepted.reason);
    const moved = await moveItems({
      itemIds: [accepted.value.value.itemId],
      column: 'publishing',
      position: { at: 'top' },
    });
    expect(moved).toMatchObject({ ok: true });
    expect((await summary('2026-11-22')).wip).toMatchObject({ count: 1, limit: 6, state: 'under' });
  });
});
