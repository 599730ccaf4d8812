import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { clearSample } from '@/lib/store/commands/clear-sample';
import { loadSample } from '@/lib/store/commands/load-sample';
import { startCycle } from '@/lib/store/commands/set-cycle';
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
