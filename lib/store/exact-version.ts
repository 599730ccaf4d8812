/**
 * IndexedDB for Dexie, with one door shut: only the exact version of this code's schema is opened. Dexie answers a
 * database of a newer version by opening it without a version, and even adds back what newer code had removed (trust.md,
 * fact 8): old code would write old rows into a new database. `onNewer` is told when that is refused.
 */
export function exactVersion(factory: IDBFactory, nativeVersion: number, onNewer: () => void): IDBFactory {
  return {
    open(name, version) {
      if (version !== nativeVersion) {
        onNewer();
        throw new DOMException('The database is newer than this code.', 'VersionError');
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
  };
}
