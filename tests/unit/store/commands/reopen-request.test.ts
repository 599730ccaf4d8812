import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { addRequest } from '@/lib/store/commands/add-request';
import { declineRequest } from '@/lib/store/commands/decline-request';
import { reopenRequest } from '@/lib/store/commands/reopen-request';
import { request } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('reopening a request', () => {
  it('lets a declined one wait again, without its answer', async () => {
    const { requestId } = await done(addRequest({ title: 'Brochure' }));
    await done(declineRequest(requestId, 'not now'));
    await canBeTakenBack(() => reopenRequest(requestId));
    expect(await request(requestId)).toMatchObject({ state: 'waiting' });
    expect(await request(requestId)).not.toHaveProperty('answer');
  });

  it('is refused for one that became work, and for one that is gone', async () => {
    const { requestId } = await done(addRequest({ title: 'Brochure' }));
    await done(acceptRequest(requestId));
    expect(await reopenRequest(requestId)).toMatchObject({ ok: false, reason: 'already-decided' });
    expect(await reopenRequest('nobody')).toMatchObject({ ok: false, reason: 'gone' });
  });
});
