import { beforeEach, describe, expect, it } from 'vitest';
import { markKey } from '@/lib/domain/marks';
import { addItem } from '@/lib/store/commands/add-item';
import { db } from '@/lib/store/db';
import { rebuild } from '@/lib/store/rebuild';
import { schemaVersion } from '@/lib/store/schema-version';
import { contents } from './support/database';
import { installDatabase, type OldDatabase } from './support/old-database';

describe('a database of version 1', () => {
  let old: OldDatabase;
  beforeEach(async () => {
    old = await installDatabase('v1');
    await db.open();
  });

  it('keeps every event, and its rows are what the log says', async () => {
    const events = await db.events.toArray();
    expect(events).toEqual(old.tables['events']);
    const upgraded = await contents();
    await rebuild();
    expect(await contents()).toEqual(upgraded);
  });

  it('has what is blocked in the new index', async () => {
    const blocked = await db.items
      .where('marks')
      .equals(markKey('creating', { is: 'blocked' }))
      .toArray();
    expect(blocked).toMatchObject([{ title: 'Autumn letter' }]);
  });

  it('is worked with as before', async () => {
    expect((await db.meta.get('schemaVersion'))?.value).toBe(String(schemaVersion));
    expect(await addItem({ title: 'after the update' })).toMatchObject({ ok: true });
  });
});
