/**
 * The version of the schema; also kept as a row that an upgrade writes last. Where the row is behind the version that was
 * opened, an upgrade was cut short; where it is ahead, this code is too old.
 */
export const schemaVersion = 3;

/** The same as the browser sees it: Dexie multiplies versions by ten. */
export const nativeVersion = schemaVersion * 10;
