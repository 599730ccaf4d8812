/** Why a write could not be stored, as a value the screens turn into a sentence. */
export type WriteFailure = {
  reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck';
};

const reasons: Record<string, WriteFailure['reason']> = {
  QuotaExceededError: 'storage-full',
  // A damaged database, a profile that stores nothing, a disk that fails.
  UnknownError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  NoSuchDatabaseError: 'storage-unavailable',
  NotFoundError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  AbortError: 'storage-unavailable',
  // Newer code holds the database, or older code does not let go of it.
  DatabaseClosedError: 'storage-blocked',
  VersionError: 'storage-blocked',
  BlockedError: 'storage-blocked',
};

/** What Chromium's UnknownError says when the disk is full (trust.md, fact 5), and what Firefox says. */
const fullDisk =
  /NO_SPACE|ENOSPC|no space|disk (is )?full|file system is full|NS_ERROR_FILE_NO_DEVICE_SPACE/i;

/**
 * A refusal of the platform as a value; null for anything else, which is a bug and is to be thrown on. `isOpen` tells a
 * write that hung from a database that could not be opened because another window holds it.
 */
export function writeFailure(error: unknown, isOpen = true): WriteFailure | null {
  const causes = causesOf(error);
  if (causes.some(({ name }) => name === 'OutOfPatience')) {
    return { reason: isOpen ? 'storage-stuck' : 'storage-blocked' };
  }
  if (causes.some(({ message }) => fullDisk.test(message))) return { reason: 'storage-full' };
  // The innermost cause says most: Dexie wraps what the browser threw.
  const known = causes.map(({ name }) => reasons[name]).filter((reason) => reason !== undefined);
  const reason = known.at(-1);
  return reason ? { reason } : null;
}

/** The error, and what caused it, outermost first: Dexie keeps the browser's own in `inner`. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = 'inner' in error ? causesOf(error.inner, depth + 1) : [];
  return [error, ...inner];
}
