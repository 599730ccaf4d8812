/** Why a write could not be stored, as a value the screens turn into a sentence. Nothing was written. */
export type WriteFailure = {
  reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck';
};

const reasons: Record<string, WriteFailure['reason']> = {
  QuotaExceededError: 'storage-full',
  // Chromium says UnknownError for a full disk (trust.md, fact 5) and for a damaged database; so does InvalidStateError
  // on the write after it. Private windows refuse to open at all.
  UnknownError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  NoSuchDatabaseError: 'storage-unavailable',
  NotFoundError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  DatabaseClosedError: 'storage-blocked',
  VersionError: 'storage-blocked',
  TimeoutError: 'storage-stuck',
  BlockedError: 'storage-blocked',
};

/** A refusal of the platform as a value; null for anything else, which is a bug and is to be thrown on. */
export function writeFailure(error: unknown): WriteFailure | null {
  if (!(error instanceof Error)) return null;
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : null;
  const outermost = reasons[error.name];
  const innermost = inner ? reasons[inner.name] : undefined;
  const reason = innermost ?? outermost;
  return reason ? { reason } : null;
}
