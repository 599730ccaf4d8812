import { db } from '../db';
import { counterId } from '../project';

/** How many items stand in a column. */
export async function countIn(columnId: string): Promise<number> {
  return (await db.counters.get(counterId('lane', columnId)))?.n ?? 0;
}
