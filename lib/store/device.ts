import { db } from './db';
import { schemaVersion } from './schema-version';

let known: string | undefined;
// A database that was closed may be another one when it is opened again.
db.on('close', () => {
  known = undefined;
});

/**
 * The id of this device, read once while the database is open. Refuses to work in a database whose last upgrade was cut
 * short or was made by newer code (trust.md 2.2): the row of the version is written last, so it tells.
 */
export async function device(): Promise<string> {
  if (known) return known;
  const [id, version] = await db.meta.bulkGet(['device', 'schemaVersion']);
  if (version?.value !== String(schemaVersion)) {
    throw new DOMException(`The rows are of schema ${String(version?.value)}.`, 'VersionError');
  }
  if (!id) throw new Error('the database has no device id');
  known = id.value;
  return known;
}
