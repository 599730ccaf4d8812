import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { editCycle, endCycle, startCycle } from '@/lib/store/commands/set-cycle';
import { cycles } from '@/lib/store/queries/entities';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const plan = { goal: '50 leads', startsOn: '2026-11-16', workingDays: 10 } as const;

describe('a cycle', () => {
  it('is started, changed and ended', async () => {
    const { cycleId } = await canBeTakenBack(() => startCycle(plan));
    await canBeTakenBack(() => editCycle(cycleId, { ...plan, goal: '80 leads', workingDays: 5 }));
    await canBeTakenBack(() => endCycle(cycleId, '2026-11-18'));
    expect(await cycles()).toMatchObject([
      { id: cycleId, goal: '80 leads', workingDays: 5, endedOn: '2026-11-18' },
    ]);
  });

  it('keeps its goal within bounds, and writes nothing when nothing changed', async () => {
    const { cycleId } = await done(startCycle({ ...plan, goal: 'x'.repeat(900) }));
    expect((await cycles())[0]?.goal).toHaveLength(textLimits.title);
    await done(editCycle(cycleId, plan));
    expect(await editCycle(cycleId, plan)).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it.each([
    ['no goal', { ...plan, goal: ' ' }, 'no-goal'],
    ['a day that is none', { ...plan, startsOn: '2026-02-30' }, 'bad-day'],
    ['no day', { ...plan, startsOn: '' }, 'bad-day'],
  ])('with %s is refused', async (_what, bad, reason) => {
    expect(await startCycle(bad)).toMatchObject({ ok: false, reason });
    expect(await editCycle('nothing', bad)).toMatchObject({ ok: false, reason });
  });

  it('that is gone is not changed', async () => {
    expect(await editCycle('nothing', plan)).toMatchObject({ ok: false, reason: 'gone' });
    expect(await endCycle('nothing', '2026-11-18')).toMatchObject({ ok: false, reason: 'gone' });
    expect(await endCycle('nothing', 'soon')).toMatchObject({ ok: false, reason: 'bad-day' });
  });
});
