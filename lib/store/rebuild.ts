import { entityNames } from '@/lib/domain/entities';
import type { LogEvent } from '@/lib/domain/event';
import { db } from './db';
import { isApplied } from './log';
import { dexieRecords } from './dexie-engine';
import { project } from './project';

/** So many events are brought in at once: enough to write each row seldom, few enough to keep memory small. */
const portion = 2_000;

/**
 * Builds every table the screens read anew from the log, in one transaction: either all of it is as the log says, or
 * nothing has changed. `onProgress` hears how many events are done.
 */
export async function rebuild(onProgress?: (done: number, of: number) => void): Promise<{ events: number }> {
  return db.transaction('rw', db.tables, async (transaction) => {
    await clearProjections();
    const of = await db.events.count();
    let done = 0;
    let after = '';
    for (;;) {
      const stored = await db.events.where('id').above(after).limit(portion).toArray();
      const last = stored.at(-1);
      if (!last) return { events: done };
      const events: LogEvent[] = stored.filter(isApplied);
      await project(dexieRecords(db, transaction), events);
      after = last.id;
      done += stored.length;
      onProgress?.(done, of);
    }
  });
}

/** Empties every table that is worked out from the log, inside the caller's transaction. What was seen of other boards stays. */
async function clearProjections(): Promise<void> {
  const rows = entityNames.map((entity) => db.rowsOf(entity));
  await Promise.all([...rows, db.texts, db.moves, db.counters].map((table) => table.clear()));
}
