import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addRequest } from '@/lib/store/commands/add-request';
import { request } from '@/lib/store/queries/entities';
import { countRequests } from '@/lib/store/queries/requests';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('a request written by hand', () => {
  it('waits like any other', async () => {
    const { requestId } = await canBeTakenBack(() =>
      addRequest({ title: 'Roll-up', requester: { name: ' Reception ' }, description: 'by May' }),
    );
    expect(await request(requestId)).toMatchObject({
      state: 'waiting',
      requester: { name: 'Reception' },
      source: { app: 'none', via: 'hand' },
    });
    expect(await countRequests('waiting')).toBe(1);
  });

  it('keeps bounded plain text, and no empty parts', async () => {
    const { requestId } = await done(
      addRequest({
        title: 'x'.repeat(900),
        requester: { name: 'n'.repeat(900), email: ' ' },
        description: ' ',
      }),
    );
    const row = await request(requestId);
    expect(row?.title).toHaveLength(textLimits.title);
    expect(row?.requester).toEqual({ name: `${'n'.repeat(textLimits.name - 1)}…` });
    expect(await textsOf('request', requestId)).toEqual({});
  });

  it('without a title is refused', async () => {
    expect(await addRequest({ title: '\u0000' })).toMatchObject({ ok: false, reason: 'no-title' });
  });
});
