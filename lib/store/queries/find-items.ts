import type { Item } from '@/lib/domain/entities';
import { wordsOf } from '@/lib/domain/words';
import { db } from '../db';
import { alive } from '../rows';

/** More matches than this are no help: the person types on. */
const mostRead = 200;

/**
 * Items whose title has a word beginning with each word of `text`, the newest first, at most `limit`; case and accents do
 * not matter. Reads index keys and the few rows shown, so it stays quick at ten thousand items.
 */
export async function findItems(text: string, limit = 20): Promise<Item[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  // The longest word first: it leaves the fewest.
  const [first = '', ...others] = words.toSorted((a, b) => b.length - a.length);
  let ids = await idsWith(first);
  for (const word of others) {
    if (ids.size === 0) break;
    const those = await idsWith(word);
    ids = new Set([...ids].filter((id) => those.has(id)));
  }
  const rows = await db.items.bulkGet([...ids].slice(0, mostRead));
  return rows
    .map((row) => alive('item', row))
    .filter((item) => item !== undefined)
    .toSorted((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

async function idsWith(prefix: string): Promise<Set<string>> {
  return new Set(await db.words.where('words').startsWith(prefix).primaryKeys());
}
