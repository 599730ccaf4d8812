import type { Page } from 'playwright';

/**
 * Has each card that is on a board now stand there since as many days as the figure in its id says, as if the board had been
 * open then. Runs in a page of the extension; gives the ids of these cards.
 */
export function seenForDays(backlog: Page): Promise<string[]> {
  return backlog.evaluate(async () => {
    const opening = indexedDB.open('backlight');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const table = database.transaction('sightings', 'readwrite').objectStore('sightings');
    const cards = await new Promise<string[]>((resolve) => {
      const reading = table.getAll();
      reading.addEventListener('success', () => {
        const rows = reading.result as { card: string; first: number; after?: number }[];
        for (const row of rows) {
          const first = row.first - (Number(/\d+$/.exec(row.card)?.[0]) - 1) * 24 * 60 * 60_000;
          table.put({ ...row, first, after: first - 1 });
        }
        table.transaction.addEventListener('complete', () => resolve(rows.map(({ card }) => card)));
      });
    });
    database.close();
    return cards;
  });
}
