import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { db } from '@/lib/store/db';

export interface OldDatabase {
  version: number;
  schema: Record<string, string>;
  tables: Record<string, object[]>;
}

/** Puts a database in place as that version of Backlight wrote it (`tests/fixtures/databases`). Nobody has opened it yet. */
export async function installDatabase(name: string): Promise<OldDatabase> {
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
