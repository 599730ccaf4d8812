import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { textLimits } from '@/lib/domain/text';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { deleteRequest } from '@/lib/store/commands/delete-request';
import { moveItems } from '@/lib/store/commands/move-items';
import { db } from '@/lib/store/db';
import { request } from '@/lib/store/queries/entities';
import { countRequests, requestsFrom } from '@/lib/store/queries/requests';
import { summary } from '@/lib/store/queries/summary';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

const draft: CaptureDraft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'We need a brochure by Friday',
  source: {
    app: 'gmail',
    container: '17b931c843ea5b76',
    author: { name: 'Anna Keller', email: 'anna@example.com' },
    capturedAt: 1_760_000_000_000,
    via: 'button',
  },
  excerpt: 'Hi, could you make a brochure?',
};
const again: CaptureDraft = {
  ...draft,
  requestId: 'bbbbbbbbbbbbbbbbbbbb',
  source: { ...draft.source, capturedAt: draft.source.capturedAt + 1 },
};

beforeEach(freshTeam);

describe('capturing a request', () => {
  it('saves it among those that wait, with who asked and what they wrote', async () => {
    await canBeTakenBack(() => captureRequest(draft));
    expect(await request(draft.requestId)).toMatchObject({
      title: draft.title,
      state: 'waiting',
      requester: { name: 'Anna Keller' },
      sourceKey: 'gmail:17b931c843ea5b76',
    });
    expect(await textsOf('request', draft.requestId)).toMatchObject({ excerpt: draft.excerpt });
    expect((await summary('2026-11-22')).waiting).toBe(1);
  });

  it('saves nothing when the same draft comes again: its answer was lost on the way', async () => {
    await done(captureRequest(draft));
    const events = await db.events.count();
    expect(await captureRequest(draft)).toMatchObject({
      ok: true,
      value: { value: { requestId: draft.requestId }, eventId: null },
    });
    expect(await captureRequest(draft, { evenIfKnown: true })).toMatchObject({ value: { eventId: null } });
    expect(await db.events.count()).toBe(events);
  });

  it('of a known source is left to the person', async () => {
    await done(captureRequest(draft));
    expect(await captureRequest(again)).toEqual({
      ok: false,
      reason: 'known',
      requestId: draft.requestId,
      title: draft.title,
    });
    await done(captureRequest(again, { evenIfKnown: true }));
    expect((await requestsFrom('gmail:17b931c843ea5b76')).map(({ id }) => id)).toEqual([
      again.requestId,
      draft.requestId,
    ]);
  });

  it('of a source whose request was deleted is new', async () => {
    await done(captureRequest(draft));
    await done(deleteRequest(draft.requestId));
    await done(captureRequest(again));
    expect(await countRequests('waiting')).toBe(1);
  });

  it('of a lying page is cut, never lost', async () => {
    const long = 'x'.repeat(100_000);
    await done(
      captureRequest({
        ...draft,
        title: `\u202e${long}`,
        excerpt: long,
        selection: long,
        source: { ...draft.source, url: `https://example.com/${long}`, author: { name: long } },
      }),
    );
    const row = await request(draft.requestId);
    expect(row?.title).toHaveLength(textLimits.title);
    expect(row?.requester?.name).toHaveLength(textLimits.name);
    const { excerpt, selection } = await textsOf('request', draft.requestId);
    expect([excerpt?.length, selection?.length]).toEqual([textLimits.excerpt, textLimits.selection]);
  });

  it('without a team waits for it', async () => {
    await db.delete();
    await db.open();
    await done(captureRequest(draft));
    expect(await summary('2026-11-22')).toMatchObject({ waiting: 1, team: undefined });
  });

  it('becomes an item that can be moved over the board', async () => {
    await done(captureRequest(draft));
    const { itemId } = await done(acceptRequest(draft.requestId));
    await done(moveItems({ itemIds: [itemId], column: 'publishing', position: { at: 'top' } }));
    expect((await summary('2026-11-22')).wip).toMatchObject({ count: 1, limit: 6, state: 'under' });
  });
});
