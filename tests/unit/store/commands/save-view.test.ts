import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { saveView } from '@/lib/store/commands/save-view';
import { views } from '@/lib/store/queries/views';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

describe('a view', () => {
  it('is kept with its name, its place and what it searches for', async () => {
    const { viewId } = await canBeTakenBack(() =>
      saveView({ name: ' Stuck ', place: 'board', query: 'is:blocked' }),
    );
    expect(await views()).toMatchObject([{ id: viewId, name: 'Stuck', place: 'board', query: 'is:blocked' }]);
  });

  it('keeps what the backlog was looked at by', async () => {
    await done(saveView({ name: 'Cheap', place: 'backlog', query: '', sort: 'effort' }));
    expect(await views()).toMatchObject([{ name: 'Cheap', sort: 'effort' }]);
  });

  it('stands among the others by its name', async () => {
    await done(saveView({ name: 'Web', place: 'board', query: 'label:web' }));
    await done(saveView({ name: 'Late', place: 'backlog', query: 'is:overdue' }));
    expect((await views()).map(({ name }) => name)).toEqual(['Late', 'Web']);
  });

  it('needs a name, and keeps it within bounds', async () => {
    expect(await saveView({ name: ' ', place: 'board', query: '' })).toMatchObject({
      ok: false,
      reason: 'no-name',
    });
    await done(saveView({ name: 'x'.repeat(900), place: 'board', query: 'y'.repeat(9_000) }));
    const [view] = await views();
    expect(view?.name).toHaveLength(textLimits.name);
    expect(view?.query).toHaveLength(textLimits.title);
  });
});
