import { beforeEach, describe, expect, it } from 'vitest';
import { activeGuidepoint } from '@/lib/domain/guidepoint';
import { addItem } from '@/lib/store/commands/add-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { editGuidepoint, removeGuidepoint, startGuidepoint } from '@/lib/store/commands/set-guidepoint';
import { item } from '@/lib/store/queries/entities';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { canBeTakenBack, done, freshTeam } from '../support/database';

const plan = { statement: '50 qualified leads', startsOn: '2026-10-01', endsOn: '2026-12-31' };
const on = async (day: string) => activeGuidepoint(await guidepoints(), day)?.statement;

beforeEach(freshTeam);

describe('the Guidepoint', () => {
  it('is agreed on, and put in other words', async () => {
    const { guidepointId } = await canBeTakenBack(() => startGuidepoint(plan));
    expect(await on('2026-11-22')).toBe('50 qualified leads');
    await canBeTakenBack(() => editGuidepoint(guidepointId, { ...plan, statement: '60 leads' }));
    expect(await on('2026-11-22')).toBe('60 leads');
    expect(await editGuidepoint(guidepointId, { ...plan, statement: '60 leads' })).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
  });

  it('is one at a time: the next one ends the one before it', async () => {
    await done(startGuidepoint(plan));
    await canBeTakenBack(() =>
      startGuidepoint({ statement: 'Next', startsOn: '2026-11-10', endsOn: '2027-01-31' }),
    );
    expect(await on('2026-11-09')).toBe('50 qualified leads');
    expect(await on('2026-11-10')).toBe('Next');
    const first = (await guidepoints()).find(({ statement }) => statement === plan.statement);
    expect(first).toMatchObject({ endsOn: '2026-11-09' });
  });

  it('is linked to by items, which keep their link when it is taken away', async () => {
    const { itemId } = await done(addItem({ title: 'Brochure' }));
    const { guidepointId } = await done(startGuidepoint(plan));
    await canBeTakenBack(() => editItems([itemId], { guidepoint: guidepointId }));
    await canBeTakenBack(() => removeGuidepoint(guidepointId));
    expect(await on('2026-11-22')).toBeUndefined();
    expect(await item(itemId)).toMatchObject({ guidepoint: guidepointId });
    expect(await editItems([itemId], { guidepoint: guidepointId, effort: 3 })).toMatchObject({
      ok: false,
      reason: 'gone',
    });
  });

  it('that says nothing, or ends before it starts, is refused', async () => {
    expect(await startGuidepoint({ ...plan, statement: ' ' })).toMatchObject({ reason: 'no-statement' });
    const { guidepointId } = await done(startGuidepoint(plan));
    expect(await editGuidepoint(guidepointId, { ...plan, endsOn: '2026-01-01' })).toMatchObject({
      reason: 'bad-period',
    });
    expect(await editGuidepoint('nowhere', plan)).toMatchObject({ reason: 'gone' });
    expect(await removeGuidepoint('nowhere')).toMatchObject({ reason: 'gone' });
  });
});
