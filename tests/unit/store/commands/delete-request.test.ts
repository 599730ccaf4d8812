import { beforeEach, describe, expect, it } from 'vitest';
import { addRequest } from '@/lib/store/commands/add-request';
import { deleteRequest } from '@/lib/store/commands/delete-request';
import { countRequests } from '@/lib/store/queries/requests';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('deleting a request', () => {
  it('takes it out of those that wait', async () => {
    const { requestId } = await done(addRequest({ title: 'Spam' }));
    await canBeTakenBack(() => deleteRequest(requestId));
    expect(await countRequests('waiting')).toBe(0);
    expect(await deleteRequest(requestId)).toMatchObject({ ok: false, reason: 'gone' });
  });
});
