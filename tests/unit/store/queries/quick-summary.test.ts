import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { clearSample } from '@/lib/store/commands/clear-sample';
import { editItem } from '@/lib/store/commands/edit-item';
import { loadSample } from '@/lib/store/commands/load-sample';
import { startCycle } from '@/lib/store/commands/set-cycle';
import { addLimit, countLimits } from '@/lib/store/commands/set-limits';
import { db } from '@/lib/store/db';
import { nativeVersion } from '@/lib/store/schema-version';
import { quickSummary } from '@/lib/store/queries/quick-summary';
import { summary } from '@/lib/store/queries/summary';
import { receive } from '@/lib/store/receive';
import { sampleEn } from '@/locales/sample/en';
import { columnNames, done, freshDatabase, freshTeam } from '../support/database';

const today = '2026-11-23';

beforeEach(freshDatabase);

describe('the figures read without Dexie', () => {
  it('are the figures that Dexie reads: before a team, with one, busy, and after things were deleted', async () => {
    expect(await quickSummary('backlight', today)).toEqual(await summary(today));

    await freshTeam();
    expect(await quickSummary('backlight', today)).toEqual(await summary(today));

    await done(loadSample(sampleEn, columnNames));
    await done(addItem({ title: 'Ours', column: 'creating', reason: 'An urgent one' }));
    await done(startCycle({ goal: 'Launch', startsOn: today, workingDays: 5 }));
    const busy = await quickSummary('backlight', today);
    expect(busy).toEqual(await summary(today));
    expect(busy?.wip.count).toBeGreaterThan(3);
    expect(busy?.oldest).toBeDefined();

    await done(clearSample());
    expect(await quickSummary('backlight', today)).toEqual(await summary(today));
  });

  it('hold against the limits what counts, and limits over several columns', async () => {
    await freshTeam();
    const { itemId } = await done(addItem({ title: 'a', column: 'publishing' }));
    await done(addItem({ title: 'b', column: 'publishing', reason: 'An urgent one' }));
    await done(addLimit('columns', { most: 2, columns: ['review', 'publishing'], name: 'Last steps' }));
    await done(addLimit('person', { most: 1 }));
    const all = await quickSummary('backlight', today);
    expect(all).toEqual(await summary(today));
    expect(all?.wip).toMatchObject({ count: 2, state: 'over', shared: [{ count: 2, state: 'at' }] });

    await done(editItem(itemId, { blocked: 'No prices', labels: ['print'] }));
    await done(countLimits({ exclusions: { blocked: true, labels: ['Print', 'web'] } }));
    const counted = await quickSummary('backlight', today);
    expect(counted).toEqual(await summary(today));
    expect(counted?.wip).toMatchObject({ count: 1, limited: 1, state: 'under', shared: [{ count: 1 }] });
    const publishing = counted?.wip.columns.find(({ column }) => column.id === 'publishing');
    expect(publishing).toMatchObject({ count: 1, leftOut: 1, state: 'at' });
  });

  it('read no item but the oldest of each column where the team leaves nothing out', async () => {
    await freshTeam();
    await done(addItem({ title: 'a', column: 'creating' }));
    const marks = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    await quickSummary('backlight', today);
    expect(marks).not.toHaveBeenCalled();
    await done(countLimits({ exclusions: { blocked: true } }));
    await quickSummary('backlight', today);
    expect(marks).toHaveBeenCalled();
    marks.mockRestore();
  });

  it('are null, and make no database, where there is none', async () => {
    await db.delete();
    expect(await quickSummary('backlight', today)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('backlight');
  });

  it('hold nobody up: newer code can take the database over at once', async () => {
    await freshTeam();
    await quickSummary('backlight', today);
    await db.delete();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('see the work in a column that somebody else deleted meanwhile', async () => {
    await freshTeam();
    await done(addItem({ title: 'a', column: 'creating' }));
    await receive(['creating', 'review'].map((id, n) => deletion(id, n)));
    const quick = await quickSummary('backlight', today);
    expect(quick).toEqual(await summary(today));
    expect(quick?.wip).toMatchObject({ count: 1 });
    expect(quick?.oldest).toMatchObject({ title: 'a' });
  });

  it('are null where newer code has made the database: its rows may mean something else', async () => {
    db.close();
    const { promise, resolve } = Promise.withResolvers<IDBDatabase>();
    const request = indexedDB.open('backlight', nativeVersion + 10);
    request.addEventListener('success', () => resolve(request.result));
    (await promise).close();
    expect(await quickSummary('backlight', today)).toBeNull();
  });
});

/** A column deleted on another device. */
function deletion(id: string, n: number) {
  return {
    id: `7000aaaaaaaa-000${n}-otherdevic`,
    v: 1,
    kind: 'column.edit',
    by: 'otherdevic',
    at: 1,
    changes: [{ entity: 'column', id, set: { deletedAt: 1 } }],
  };
}
