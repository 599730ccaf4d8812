import { beforeEach, expect, it } from 'vitest';
import { deleteView } from '@/lib/store/commands/delete-view';
import { editView } from '@/lib/store/commands/edit-view';
import { saveView } from '@/lib/store/commands/save-view';
import { views } from '@/lib/store/queries/views';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let viewId: string;

beforeEach(async () => {
  await freshTeam();
  ({ viewId } = await done(saveView({ name: 'Stuck', place: 'board', query: 'is:blocked' })));
});

it('gets another name or another search', async () => {
  await canBeTakenBack(() => editView(viewId, { name: ' Waiting for others ' }));
  await canBeTakenBack(() => editView(viewId, { query: 'is:blocked need:must' }));
  expect(await views()).toMatchObject([{ name: 'Waiting for others', query: 'is:blocked need:must' }]);
});

it('is not written when it is as it was', async () => {
  expect(await editView(viewId, { name: 'Stuck' })).toMatchObject({ ok: true, value: { eventId: null } });
});

it('is refused without a name, and when it is gone', async () => {
  expect(await editView(viewId, { name: '' })).toMatchObject({ ok: false, reason: 'no-name' });
  await done(deleteView(viewId));
  expect(await editView(viewId, { name: 'a' })).toMatchObject({ ok: false, reason: 'gone' });
});
