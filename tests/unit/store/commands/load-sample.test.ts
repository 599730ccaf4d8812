import { beforeEach, describe, expect, it } from 'vitest';
import { cycleDay } from '@/lib/domain/cycle';
import { clock } from '@/lib/platform/clock';
import { addItem } from '@/lib/store/commands/add-item';
import { loadSample } from '@/lib/store/commands/load-sample';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { itemIds } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { countRequests } from '@/lib/store/queries/requests';
import { summary } from '@/lib/store/queries/summary';
import { sampleEn } from '@/locales/sample/en';
import { sampleEs } from '@/locales/sample/es';
import { samplePl } from '@/locales/sample/pl';
import { canBeTakenBack, columnNames, done, freshDatabase, shown } from '../support/database';

beforeEach(freshDatabase);

describe('the sample team', () => {
  it('has requests that wait, a backlog, an old item, a column over its limit and a running cycle', async () => {
    await canBeTakenBack(() => loadSample(sampleEn, columnNames));
    const { wip, cycle, waiting, team, oldest } = await summary(clock.today());
    expect(team).toMatchObject({ name: 'Sample marketing team', sample: true });
    expect(waiting).toBe(8);
    expect(await itemIds('backlog')).toHaveLength(25);
    expect(wip).toMatchObject({ count: 7, limit: 6, state: 'over' });
    expect(oldest?.startedAt).toBeLessThan(clock.now() - 15 * 86_400_000);
    if (!cycle) throw new Error('no cycle');
    expect(cycleDay(cycle, clock.today()).phase).toBe('running');
  });

  it('shows what a team knows of its work: weights, kinds, people, a checklist that is half done', async () => {
    await done(loadSample(sampleEn, columnNames));
    expect(await item('sample-item-backlog-1')).toMatchObject({ need: 'must', effort: 5, type: 'Article' });
    expect(await item('sample-item-creating-3')).toMatchObject({
      people: ['Ada', 'Chloe'],
      stepCount: 4,
      stepsDone: 2,
    });
    expect((await db.texts.get('item/sample-item-creating-3'))?.['steps']).toMatchObject([
      { done: true },
      { done: true },
      { done: false },
      { done: false },
    ]);
    expect(await db.items.where('marks').equals('creating/person/ada').count()).toBe(2);
  });

  it.each([
    ['Polish', samplePl],
    ['Spanish', sampleEs],
  ])('loads in %s too', async (_language, texts) => {
    expect(await done(loadSample(texts, columnNames))).toMatchObject({ loaded: 49 });
  });

  it('loaded twice is there once', async () => {
    await done(loadSample(sampleEn, columnNames));
    const once = await shown();
    expect(await loadSample(samplePl, columnNames)).toMatchObject({ ok: true, value: { eventId: null } });
    expect(await shown()).toEqual(once);
  });

  it('leaves the team’s own name, columns and items as they are', async () => {
    await done(setUpTeam({ name: 'Ours', columnNames: { ...columnNames, ready: 'Next' } }));
    const { itemId } = await done(addItem({ title: 'Ours' }));
    await canBeTakenBack(() => loadSample(sampleEn, columnNames));
    expect((await summary(clock.today())).team).toMatchObject({ name: 'Ours', sample: true });
    expect((await itemIds('backlog'))[0]).toBe(itemId);
    expect((await db.columns.get('ready'))?.['name']).toBe('Next');
  });

  it('is taken away by undo, and by nothing else', async () => {
    const { eventId } = await done(loadSample(sampleEn, columnNames));
    await done(undo(eventId));
    expect(await countRequests('waiting')).toBe(0);
    expect(await item('sample-item-review-1')).toBeUndefined();
  });
});
