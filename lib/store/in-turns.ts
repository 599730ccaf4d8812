import type { Records } from './records';

/** What is worked on in one go: little enough that the page can answer a key in between. */
const turn = 500;

/** Whether a list is short enough to be worked through with no turn for the page in between. */
export function isOneTurn(list: readonly unknown[]): boolean {
  return list.length < turn;
}

/**
 * Works through a list inside the caller's transaction, and lets the page have its turn now and then. Any request does that,
 * and keeps the transaction alive meanwhile.
 */
export async function inTurns<T, U>(
  records: Records,
  list: readonly T[],
  work: (one: T, index: number) => U,
): Promise<U[]> {
  const worked: U[] = [];
  for (const [index, one] of list.entries()) {
    if (index % turn === turn - 1) await records.get('events', '');
    worked.push(work(one, index));
  }
  return worked;
}
