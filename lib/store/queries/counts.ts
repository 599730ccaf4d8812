import { db } from '../db';
import { counterId } from '../counters';

/** How many items stand in a column. */
export async function countIn(columnId: string): Promise<number> {
  return (await db.counters.get(counterId('lane', columnId)))?.n ?? 0;
}
