import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { markKey } from '@/lib/domain/marks';
import { addItem } from '@/lib/store/commands/add-item';
import { db } from '@/lib/store/db';
import { rebuild } from '@/lib/store/rebuild';
import { schemaVersion } from '@/lib/store/schema-version';
import { contents } from './support/database';

interface OldDatabase {
  version: number;
  schema: Record<string, string>;
  tables: Record<string, object[]>;
}

/** A database as that version of Backlight wrote it. */
async function install(name: string): Promise<OldDatabase> {
  const text = await readFile(`tests/fixtures/databases/${name}.json`, 'utf8');
  const old = JSON.parse(text) as OldDatabase;
  await db.delete();
  const before = new Dexie(db.name);
  before.version(old.version / 10).stores(old.schema);
  await before.open();
  for (const [table, rows] of Object.entries(old.tables)) await before.table(table).bulkAdd(rows);
  before.close();
  return old;
}

describe('a database of version 1', () => {
  let old: OldDatabase;
  beforeEach(async () => {
    old = await install('v1');
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
