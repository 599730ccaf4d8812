import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addRequest } from '@/lib/store/commands/add-request';
import { editRequest } from '@/lib/store/commands/edit-request';
import { request } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let requestId = '';

beforeEach(async () => {
  await freshTeam();
  ({ requestId } = await done(addRequest({ title: 'Brochure', requester: { name: 'Anna' } })));
});

describe('editing a request', () => {
  it('changes its own fields', async () => {
    await canBeTakenBack(() =>
      editRequest(requestId, {
        title: 'Flyer',
        requester: { name: 'Ann', email: 'a@example.com' },
        description: 'x',
      }),
    );
    expect(await request(requestId)).toMatchObject({ title: 'Flyer', requester: { name: 'Ann' } });
    expect(await textsOf('request', requestId)).toMatchObject({ description: 'x' });
  });

  it('keeps bounded text, and nobody where nobody is named', async () => {
    await done(
      editRequest(requestId, {
        title: 'x'.repeat(900),
        requester: { name: ' ' },
        description: 'x'.repeat(90_000),
      }),
    );
    expect((await request(requestId))?.title).toHaveLength(textLimits.title);
    expect(await request(requestId)).not.toHaveProperty('requester');
    expect((await textsOf('request', requestId)).description).toHaveLength(textLimits.description);
  });

  it('writes nothing when nothing changed', async () => {
    expect(await editRequest(requestId, { title: 'Brochure', requester: { name: 'Anna' } })).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
  });

  it('refuses no title, and a request that is gone', async () => {
    expect(await editRequest(requestId, { title: ' ' })).toMatchObject({ ok: false, reason: 'no-title' });
    expect(await editRequest(requestId, { title: null })).toMatchObject({ ok: false, reason: 'no-title' });
    expect(await editRequest('nobody', { title: 'a' })).toMatchObject({ ok: false, reason: 'gone' });
  });
});
