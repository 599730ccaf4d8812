const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

function randomText(length: number): string {
  // 256 is no multiple of 36: bytes past the last whole multiple are thrown away, so that every letter is as likely.
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < 252 && text.length < length) text += letters[byte % 36];
    }
  }
  return text;
}

/** A new entity id: 20 letters or digits, 103 bits. */
export function newId(): string {
  return randomText(20);
}

/**
 * The id of a board of another tool: the same on every device for the same board at the same address, so that what two
 * people say of it comes together. 32 hex digits.
 */
export async function boardId(address: string, host: string, board: string): Promise<string> {
  const name = new TextEncoder().encode(JSON.stringify([address, host, board]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', name));
  return digest.toHex().slice(0, 32);
}

/** A new device id, as stamps carry it: 10 letters or digits. */
export function newDeviceId(): string {
  return randomText(10);
}
