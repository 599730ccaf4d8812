import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { addRequest } from '@/lib/store/commands/add-request';
import { askAboutRequest, declineRequest } from '@/lib/store/commands/decline-request';
import { request } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const ask = () => done(addRequest({ title: 'Brochure' }));

describe.each([
  ['declining a request', declineRequest, 'declined'],
  ['sending a request back with a question', askAboutRequest, 'asked'],
])('%s', (_what, answer, state) => {
  it('keeps the answer, bounded', async () => {
    const { requestId } = await ask();
    await canBeTakenBack(() => answer(requestId, `Not\u0000 now ${'x'.repeat(2_000)}`));
    const row = await request(requestId);
    expect(row).toMatchObject({ state, decidedAt: expect.any(Number) as number });
    expect(row?.answer).toMatch(/^Not now x+…$/);
    expect(row?.answer).toHaveLength(textLimits.reason);
  });

  it('owes an answer, and needs a request that is undecided', async () => {
    const { requestId } = await ask();
    expect(await answer(requestId, ' ')).toMatchObject({ ok: false, reason: 'no-reason' });
    expect(await answer('nobody', 'why')).toMatchObject({ ok: false, reason: 'gone' });
    await done(acceptRequest(requestId));
    expect(await answer(requestId, 'why')).toMatchObject({ ok: false, reason: 'already-decided' });
  });
});
