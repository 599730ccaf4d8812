import type { Records } from './records';
import { schemaVersion } from './schema-version';

/** A database that was closed may be another one when it is opened again. */
let known: { connection: object; id: string } | undefined;

/**
 * The id of this device, read once while the database is open. Refuses to work in a database whose last upgrade was cut
 * short or was made by newer code (trust.md 2.2): the row of the version is written last, so it tells.
 */
export async function device(records: Records): Promise<string> {
  if (known?.connection === records.connection) return known.id;
  const [id, version] = await records.getMany('meta', ['device', 'schemaVersion']);
  if (version?.value !== String(schemaVersion)) {
    throw new DOMException(`The rows are of schema ${String(version?.value)}.`, 'VersionError');
  }
  if (!id) throw new Error('the database has no device id');
  known = { connection: records.connection, id: id.value };
  return known.id;
}
