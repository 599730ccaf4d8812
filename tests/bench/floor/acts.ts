import type { Page } from 'playwright';

/** The least that a change can be, in a page of the floor: one strict write to the bare database, and one frame; ms. */
export function floorChange(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('change', 1);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore('rows', { keyPath: 'id' }),
      );
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    const began = performance.now();
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: crypto.randomUUID() });
    const stored = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const shown = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    document.body.dataset['n'] = String(began);
    await Promise.all([stored, shown]);
    database.close();
    return performance.now() - began;
  });
}

/** The least that anything shown can take: one frame; ms. */
export function floorFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now();
    document.body.dataset['n'] = String(began);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - began;
  });
}
