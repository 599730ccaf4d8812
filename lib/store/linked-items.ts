import type { Records } from './records';
import { alive } from './rows';

/** The items that were made from captured cards, by the cards' source keys; inside the caller's transaction. */
export async function linkedItems(records: Records, keys: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    keys.map((key) => records.lastUnder('requests', '[known+capturedAt]', key)),
  );
  return new Map(
    found.flatMap((row, index) => {
      const [request, key] = [alive('request', row), keys[index]];
      return request?.state === 'accepted' && request.itemId && key !== undefined
        ? [[key, request.itemId] as const]
        : [];
    }),
  );
}
