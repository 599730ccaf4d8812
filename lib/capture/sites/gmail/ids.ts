const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const sixtyFour = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const legacy = /^[0-9a-f]{15,16}$/;

/** The text as a number over one alphabet, written over the other. Null when a character is not in the alphabet. */
function rewrite(text: string, from: string, to: string): string | null {
  let value = 0n;
  for (const character of text) {
    const digit = from.indexOf(character);
    if (digit < 0) return null;
    value = value * BigInt(from.length) + BigInt(digit);
  }
  let out = '';
  for (const base = BigInt(to.length); value > 0n; value /= base) out = to.charAt(Number(value % base)) + out;
  return out;
}

/** What stands behind a token of a Gmail address: `f:<decimal>` for a thread, `a:…` for one the person began. */
export function decodeToken(token: string): string | null {
  if (token.length < 16 || token.length > 200) return null;
  const inner = rewrite(token, letters, sixtyFour);
  if (!inner) return null;
  try {
    const text = atob(inner);
    return /^(thread-)?[af]:/.test(text) ? text.replace(/^thread-/, '') : null;
  } catch {
    // Not base 64 after all, so it was no token.
    return null;
  }
}

/** The token Gmail shows for `f:<decimal>`. */
export function encodeToken(text: string): string {
  return rewrite(btoa(text).replaceAll('=', ''), sixtyFour, letters) ?? '';
}

/** A thread or message id in its old form, 16 hexadecimal digits, from any form Gmail writes it in; else null. */
export function legacyId(raw: string): string | null {
  const text = raw.trim().toLowerCase();
  if (legacy.test(text)) return text;
  const decimal = /^#?(?:thread-|msg-)?f:(\d{15,20})/.exec(text)?.[1];
  if (!decimal) return null;
  const hex = BigInt(decimal).toString(16);
  return legacy.test(hex) ? hex : null;
}

/** The open thread, from the address alone: the last part of the hash, since labels and searches may hold anything. */
export function threadInAddress(location: { hash: string; search: string }): string | null {
  const popOut = new URLSearchParams(location.search).get('th') ?? '';
  const last = location.hash.replace(/\?.*$/, '').split('/').slice(1).pop() ?? '';
  for (const part of [last, popOut]) {
    const id = legacyId(part) ?? legacyId(decodeToken(part) ?? '');
    if (id) return id;
  }
  return null;
}

const gmailOpened = Date.UTC(2004, 3, 1);
const farFuture = Date.UTC(2100, 0, 1);

/** When the mail arrived, ms since 1970: the upper bits of its id. Null when the id tells no believable time. */
export function receivedAt(id: string): number | null {
  if (!legacy.test(id)) return null;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time > gmailOpened && time < farFuture ? time : null;
}
