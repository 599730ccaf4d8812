import { beforeEach, expect, it } from 'vitest';
import { deleteView } from '@/lib/store/commands/delete-view';
import { saveView } from '@/lib/store/commands/save-view';
import { views } from '@/lib/store/queries/views';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

it('is no longer offered, and comes back when that is taken back', async () => {
  const { viewId } = await done(saveView({ name: 'Stuck', place: 'board', query: 'is:blocked' }));
  await canBeTakenBack(() => deleteView(viewId));
  expect(await views()).toEqual([]);
  expect(await deleteView(viewId)).toMatchObject({ ok: false, reason: 'gone' });
});
