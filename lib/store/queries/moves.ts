import { db } from '../db';
import type { Move } from '../stored';

/** The moves of an item from column to column, in the order of the log; its first place is the first of them. */
export async function movesOf(itemId: string): Promise<Move[]> {
  // Keyed by stamp: rows of one index key come in the order of their own keys.
  return db.moves.where('item').equals(itemId).toArray();
}
