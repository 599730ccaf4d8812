import { beforeEach, describe, expect, it } from 'vitest';
import { markKey } from '@/lib/domain/marks';
import { addItem } from '@/lib/store/commands/add-item';
import { db } from '@/lib/store/db';
import { rebuild } from '@/lib/store/rebuild';
import { schemaVersion } from '@/lib/store/schema-version';
import { contents } from './support/database';
import { installDatabase, type OldDatabase } from './support/old-database';

describe.for(['v1', 'v2'])('a database of %s', (version) => {
  let old: OldDatabase;
  beforeEach(async () => {
    old = await installDatabase(version);
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

  it('keeps what was seen of other boards when its rows are worked out anew', async () => {
    const seen = { id: 'b/7/Doing', board: 'b', card: '7', column: 'Doing', first: 1, last: 2 };
    await db.sightings.put(seen);
    await rebuild();
    expect(await db.sightings.toArray()).toEqual([seen]);
  });

  it('is worked with as before', async () => {
    expect((await db.meta.get('schemaVersion'))?.value).toBe(String(schemaVersion));
    expect(await addItem({ title: 'after the update' })).toMatchObject({ ok: true });
  });
});
