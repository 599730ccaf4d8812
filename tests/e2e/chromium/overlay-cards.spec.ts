import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Chromium } from '../support/chromium.ts';
import { root } from '../support/programs.ts';
import { storeScript } from '../support/store/store-script.ts';

const places = ['http://127.0.0.1/*', 'http://localhost/*'];

const test = base.extend<{ host: BacklogMd; chromium: Chromium }>({
  host: async ({}, use) => {
    const host = await BacklogMd.start(10);
    await use(host);
    host.stop();
  },
  chromium: async ({ host }, use) => {
    const chromium = await Chromium.launch({ ports: [host.port] });
    for (const place of places) await chromium.grant(place);
    await use(chromium);
    await chromium.close();
  },
});

const card = (page: Page, n: number) => page.getByRole('button', { name: `Open TASK-${n}:` });
const tops = (page: Page) =>
  page
    .getByRole('button', { name: /^Open TASK/ })
    .evaluateAll((cards) => cards.map((each) => each.getBoundingClientRect().top));
const picture = (name: string) => {
  mkdirSync(join(root, 'out'), { recursive: true });
  return { path: join(root, 'out', `overlay-cards-${name}.png`) };
};

test('a card is captured with its link, by mouse and by keyboard, and the board does not notice', async ({
  chromium,
  host,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(host.address);
  const add = page.getByRole('button', { name: 'Add to Backlight' });
  const told = page.getByRole('group', { name: 'Backlight' });
  const opened = page.getByRole('dialog');
  await expect(page.getByRole('button', { name: /Set limits/ })).toBeVisible();
  const before = await tops(page);
  await expect(add).toHaveCount(0);

  // By mouse: one press. The button goes with the pointer from card to card.
  await card(page, 2).hover();
  await expect(add).toHaveCount(1);
  const [at, of] = [await add.boundingBox(), await card(page, 2).boundingBox()];
  expect(Math.abs((at?.y ?? 0) + 14 - ((of?.y ?? 0) + (of?.height ?? 0)))).toBeLessThan(2);
  expect(await tops(page), 'nothing on the board has moved').toEqual(before);
  await page.screenshot(picture('button'));
  await card(page, 1).hover();
  await add.click();
  await expect(told).toContainText('Saved to Backlight');
  await expect(told).toContainText('Brochure for Sales North, number 1');
  await page.screenshot(picture('saved'));
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(told).toContainText('Taken back');
  await expect(opened, 'the press did not open the card').toHaveCount(0);

  // By keyboard: Enter opens a card, with Alt it is added, and the focus is back where it was.
  await card(page, 3).focus();
  await page.keyboard.press('Alt+Enter');
  await expect(told).toContainText('Saved to Backlight');
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(card(page, 3)).toBeFocused();
  await expect(opened).toHaveCount(0);

  // The second time it says that it is there already.
  await page.keyboard.press('Alt+Enter');
  await expect(told).toContainText('Already in Backlight');
  await page.keyboard.press('Escape');

  // The whole board, what is not done there, in one step; what is here already is left out.
  await page.getByRole('button', { name: /Set limits/ }).click();
  const panel = page.getByRole('dialog', { name: 'Limits of this board' });
  await panel.getByText('More', { exact: true }).click();
  const bringIn = panel.getByRole('button', { name: 'Bring in all 8 cards that are not done' });
  await bringIn.click();
  await expect(panel.getByRole('status')).toContainText(
    '7 cards are in your backlog now. 1 was there already.',
  );
  await page.screenshot(picture('brought-in'));
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('status')).toContainText('Taken back.');
  await expect(bringIn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toContainText('7 cards are in your backlog now.');

  expect(chromium.watch.problems.filter((problem) => !problem.includes(String(host.port)))).toEqual([]);
  // It leads back to the card, also after the browser was closed.
  await chromium.restart();
  const backlog = await chromium.openPage('backlog.html#/requests');
  await backlog.getByText('Brochure for Sales North, number 3').first().click();
  const link = backlog.getByRole('link', { name: 'backlog.md' }).first();
  await expect(link).toHaveAttribute('href', /\/tasks\/TASK-3$/);
});

const ages = (page: Page) => page.locator('[data-backlight-overlay=age]');

/** Has a card's stay begin some days earlier, as if the board had been open then. */
async function seenSince(backlog: Page, id: string, days: number): Promise<void> {
  await backlog.evaluate(
    async ([card, ago]) => {
      const opening = indexedDB.open('backlight');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const table = database.transaction('sightings', 'readwrite').objectStore('sightings');
      await new Promise<void>((resolve) => {
        const reading = table.getAll();
        reading.addEventListener('success', () => {
          for (const row of reading.result as { card: string; first: number; after?: number }[]) {
            if (row.card !== card) continue;
            const first = row.first - ago * 24 * 60 * 60_000;
            table.put({ ...row, first, after: first - 1 });
          }
          table.transaction.addEventListener('complete', () => resolve());
        });
      });
      database.close();
    },
    [id, days] as const,
  );
}

test('cards in progress wear their age, and an item follows its card to Done', async ({ chromium, host }) => {
  const backlog = await chromium.openPage('backlog.html#/requests');
  await backlog.evaluate(await storeScript());
  await backlog.evaluate(() => backlightStore.aTeam());
  const page = await chromium.context.newPage();
  await page.goto(host.address);

  // The four in progress, and no other; they were there at the first look.
  await expect(ages(page)).toHaveText(['seen ≥ 1 d', 'seen ≥ 1 d', 'seen ≥ 1 d', 'seen ≥ 1 d']);
  const withAges = await tops(page);
  await ages(page).evaluateAll((badges) => {
    for (const badge of badges) badge.style.display = 'none';
  });
  expect(await tops(page), 'a badge takes no room').toEqual(withAges);
  await page.reload();

  // A card that comes while somebody looks is known to the day; the badge goes when the card leaves.
  host.move(6, 'In Progress');
  await expect(ages(page)).toHaveCount(5);
  await expect(card(page, 6).locator('[data-backlight-overlay=age]')).toHaveText('seen 1 d');
  host.move(6, 'To Do');
  await expect(ages(page)).toHaveCount(4);

  await card(page, 1).focus();
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('group', { name: 'Backlight' })).toContainText('Saved to Backlight');
  await page.keyboard.press('Escape');
  await backlog.bringToFront();
  await expect(backlog.getByRole('listbox', { name: 'Requests: Waiting' })).toContainText('number 1');
  await seenSince(backlog, 'TASK-2', 11);
  await backlog.getByRole('option', { name: /number 1/ }).click();
  await backlog.keyboard.press('a');
  await page.bringToFront();
  await page.reload();
  await expect(card(page, 2).locator('[data-backlight-overlay=age]')).toHaveText('seen 12 d');
  await page.screenshot(picture('ages'));
  await page.getByRole('button', { name: 'Switch to dark mode' }).click();
  await expect(ages(page).first()).toHaveAttribute('data-state', 'usual dark');
  await page.screenshot(picture('ages-dark'));

  host.move(1, 'Done');
  await expect(ages(page)).toHaveCount(3);
  await backlog.bringToFront();
  await backlog.getByRole('link', { name: 'Board' }).click();
  const done = backlog.getByRole('region', { name: 'Done', exact: true });
  await done.getByText('Brochure for Sales North, number 1').click();
  await expect(backlog.getByText('Its card is in Done there')).toBeVisible();
  await backlog.getByText('History', { exact: true }).click();
  await expect(
    backlog.getByText('Its card was moved to Done on its board, so it was moved to Done'),
  ).toBeVisible();
  await backlog.screenshot(picture('followed'));
  expect(chromium.watch.problems.filter((problem) => !problem.includes(String(host.port)))).toEqual([]);
});
