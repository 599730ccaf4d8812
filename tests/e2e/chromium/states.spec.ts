import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import type { Chromium } from '../support/chromium.ts';
import { storeScript } from '../support/store/store-script.ts';

/** Opens a page whose database fails in a way of its own while `failing` is in the session; the test lets go of it. */
async function failing(chromium: Chromium, path: string, how: () => void): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.addInitScript(() =>
    sessionStorage.setItem('failing', sessionStorage.getItem('failing') ?? 'yes'),
  );
  await page.addInitScript(how);
  await page.goto(chromium.address(path));
  return page;
}

const mend = (page: Page) => page.evaluate(() => sessionStorage.setItem('failing', 'no'));

function shut(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args) => {
    if (sessionStorage.getItem('failing') !== 'yes') return open(...args);
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
}

function fullDisk(): void {
  for (const way of ['put', 'add'] as const) {
    const store = IDBObjectStore.prototype[way];
    IDBObjectStore.prototype[way] = function (...args) {
      if (sessionStorage.getItem('failing') !== 'yes') return store.apply(this, args);
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  }
}

async function aTeamWith(chromium: Chromium, ...titles: string[]): Promise<Page> {
  const page = await chromium.openPage('backlog.html#/backlog');
  await page.evaluate(await storeScript());
  await page.evaluate(async (names) => {
    await backlightStore.aTeam();
    for (const title of names) await backlightStore.addItem({ title });
  }, titles);
  return page;
}

for (const place of ['board', 'backlog', 'requests']) {
  test(`where the database does not open, ${place} says that nothing is lost and what to press`, async ({
    chromium,
  }) => {
    const kept = await aTeamWith(chromium, 'Brochure');
    // What somebody typed and no write has taken yet.
    await kept.evaluate(() => localStorage.setItem('draft:item/1/description', 'Three words more'));
    await kept.close();
    const page = await failing(chromium, `backlog.html#/${place}`, shut);
    const told = page.getByRole('alert').filter({ hasText: 'Your backlog cannot be opened right now' });
    await expect(told).toContainText('Nothing was deleted');
    await expect(told).toContainText('1 text that you typed is not saved yet');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      told.getByRole('button', { name: 'Save a copy of them' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^backlight-.*\.txt$/);
    // The bar still leads everywhere.
    await page.getByRole('link', { name: 'Board' }).click();
    await expect(told).toBeVisible();
    await mend(page);
    await told.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Brochure' })).toBeVisible();
    await expect(told).toBeHidden();
  });
}

test('a database that newer code has taken over is left alone, and the page says so', async ({
  chromium,
}) => {
  const page = await aTeamWith(chromium, 'Brochure');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('backlight', 1_000_000);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(null);
        };
        opening.addEventListener('error', () => reject(new Error('it stayed shut')));
      }),
  );
  await expect(page.getByText('Backlight was updated')).toBeVisible();
  await page.reload();
  const told = page.getByRole('alert').filter({ hasText: 'A newer Backlight has been here' });
  await expect(told).toContainText('everything in it is safe');
  await expect(told.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('on a full disk nothing typed is lost: it is said, kept, and stored once there is room', async ({
  chromium,
}) => {
  await (await aTeamWith(chromium, 'Brochure')).close();
  const page = await failing(chromium, 'backlog.html#/backlog', fullDisk);
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  await line.fill('Photos of the new office');
  await line.press('Enter');
  await expect(page.getByText('The disk is full, so this could not be saved')).toBeVisible();
  await expect(line).toHaveValue('Photos of the new office');

  await page.getByRole('link', { name: 'Brochure' }).click();
  const panel = page.getByRole('complementary', { name: 'Item' });
  await panel.getByRole('textbox', { name: 'Title' }).fill('Brochure for the fair');
  const trouble = panel.getByRole('alert').filter({ hasText: 'The disk is full' });
  await expect(trouble).toContainText('What you typed is kept here');
  await expect(trouble.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await mend(page);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(trouble).toBeHidden();
  await line.press('Enter');
  const rows = page.getByRole('region', { name: 'Backlog', exact: true }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Brochure for the fair' })).toBeVisible();
});

/** Keeps every read of other windows waiting, as a slow disk does, until the answer is called. */
async function slowDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('backlight');
        opening.onsuccess = () => {
          const { result: database } = opening;
          const held = database.transaction(Array.from(database.objectStoreNames), 'readwrite');
          const store = held.objectStore('meta');
          const holdOn = () => {
            if (Reflect.get(globalThis, 'letGo') === true) database.close();
            else store.get('device').onsuccess = holdOn;
          };
          holdOn();
          resolve();
        };
      }),
  );
  return () => page.evaluate(() => void Reflect.set(globalThis, 'letGo', true));
}

for (const place of ['board', 'backlog']) {
  test(`while a slow disk reads, the shapes of ${place} stand where its lists will stand`, async ({
    chromium,
  }) => {
    const other = await aTeamWith(chromium, 'Brochure');
    await other.goto(chromium.address('welcome.html'));
    const letGo = await slowDisk(other);
    const page = await chromium.openPage(`backlog.html#/${place}`);
    const shapes = page.getByRole('status', { name: 'Loading' });
    await expect(shapes).toBeVisible();
    const before = await shapes.locator('> *').first().boundingBox();
    await letGo();
    const first = place === 'board' ? 'Backlog' : 'Ready';
    const list = page.getByRole('region', { name: first, exact: true });
    await expect(list).toBeVisible();
    await expect(shapes).toBeHidden();
    const after = await list.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? -99))).toBeLessThanOrEqual(2);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? -99))).toBeLessThanOrEqual(2);
  });
}

test('without a network everything works, and nothing is said about it', async ({ chromium }) => {
  await (await aTeamWith(chromium, 'Brochure')).close();
  await chromium.context.setOffline(true);
  const page = await chromium.openPage('backlog.html#/backlog');
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  await line.fill('Photos');
  await line.press('Enter');
  await expect(page.getByRole('link', { name: 'Photos' })).toBeVisible();
  await page.getByRole('link', { name: 'Board' }).click();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Photos' })).toBeVisible();
  await expect(page.getByText(/offline|network|connection/i)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
