import { beforeEach, expect, it } from 'vitest';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { mergeRequest } from '@/lib/store/commands/merge-request';
import { db } from '@/lib/store/db';
import { latestRequests, requestIdsIn } from '@/lib/store/queries/request-list';

const ids = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccc'] as const;
const [oldest, middle, newest] = ids;

beforeEach(async () => {
  await db.delete();
  await db.open();
  for (const [index, requestId] of ids.entries()) {
    const capturedAt = 1_760_000_000_000 + index;
    const source = { app: 'web', url: `https://example.com/${index}`, capturedAt, via: 'popup' as const };
    await captureRequest({ requestId, title: `Number ${index}`, source });
  }
});

it('lists the newest first', async () => {
  expect(await requestIdsIn(['waiting'])).toEqual([newest, middle, oldest]);
});

it('lists those of several states as one list, by when they were captured', async () => {
  const accepted = await acceptRequest(middle);
  if (!accepted.ok) throw new Error(accepted.reason);
  await mergeRequest(newest, accepted.value.value.itemId);
  await mergeRequest(oldest, accepted.value.value.itemId);
  expect(await requestIdsIn(['accepted', 'merged'])).toEqual([newest, middle, oldest]);
  expect(await requestIdsIn(['waiting'])).toEqual([]);
});

it('tells the latest, whatever became of them', async () => {
  await acceptRequest(newest);
  expect((await latestRequests(2)).map(({ id }) => id)).toEqual([newest, middle]);
});
