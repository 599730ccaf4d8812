/** Names a row needs for itself: what an event sets is written beside them and must never reach them. */
const reserved = new Set(['id', 'stamps', 'lane', 'queue', 'known', 'marks']);

/** Whether an event may set a field of this name: a plain word, and none that a row or every object already has. */
export function isFieldName(name: string): boolean {
  return /^[a-z][A-Za-z0-9]{0,59}$/.test(name) && !reserved.has(name) && !(name in Object.prototype);
}
