import type { RegisterRow } from '@/lib/domain/merge';
import { newDeviceId } from '@/lib/platform/ids';
import { derive } from './derive';
import { schemaVersion } from './schema-version';
import type { Meta } from './stored';

/** What a database has from its first moment on. */
export function fillNew(transaction: IDBTransaction): void {
  const meta = transaction.objectStore('meta');
  meta.add({ id: 'device', value: newDeviceId() });
  markVersion(transaction);
}

/**
 * Brings the rows of an older version up to this one, inside the upgrade's transaction. Only what is worked out from a row
 * is written anew: events are never rewritten. Tables and indexes have been made and dropped by then.
 */
export function migrateRows(transaction: IDBTransaction): void {
  const request = transaction.objectStore('meta').get('schemaVersion');
  request.addEventListener('success', () => {
    const from = (request.result as Meta | undefined)?.value;
    // From 2 on, the rows are as they should be.
    if (from === '2') markVersion(transaction);
    else deriveItems(transaction);
  });
}

/** Version 2 marks what is blocked, in an index of its own. */
function deriveItems(transaction: IDBTransaction): void {
  const request = transaction.objectStore('items').openCursor();
  request.addEventListener('success', () => {
    const cursor = request.result;
    // Last: an upgrade that was cut short must not look like a whole one.
    if (!cursor) return markVersion(transaction);
    cursor.update(derive('item', cursor.value as RegisterRow));
    cursor.continue();
  });
}

function markVersion(transaction: IDBTransaction): void {
  transaction.objectStore('meta').put({ id: 'schemaVersion', value: String(schemaVersion) });
}
