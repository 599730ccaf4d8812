import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Chromium } from '../support/chromium.ts';
import { root } from '../support/programs.ts';

const places = ['http://127.0.0.1/*', 'http://localhost/*'];

const test = base.extend<{ host: BacklogMd; chromium: Chromium }>({
  // oxlint-disable-next-line no-empty-pattern
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
  await expect(page.getByRole('button', { name: 'Set limits' })).toBeVisible();
  const tops = () =>
    page
      .getByRole('button', { name: /^Open TASK/ })
      .evaluateAll((cards) => cards.map((each) => each.getBoundingClientRect().top));
  const before = await tops();
  await expect(add).toHaveCount(0);

  // By mouse: one press. The button goes with the pointer from card to card.
  await card(page, 2).hover();
  await expect(add).toHaveCount(1);
  const [at, of] = [await add.boundingBox(), await card(page, 2).boundingBox()];
  expect(Math.abs((at?.y ?? 0) + 14 - ((of?.y ?? 0) + (of?.height ?? 0)))).toBeLessThan(2);
  expect(await tops(), 'nothing on the board has moved').toEqual(before);
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

  expect(chromium.watch.problems.filter((problem) => !problem.includes(String(host.port)))).toEqual([]);
  // It leads back to the card, also after the browser was closed.
  await chromium.restart();
  const backlog = await chromium.openPage('backlog.html#/requests');
  await backlog.getByText('Brochure for Sales North, number 3').first().click();
  const link = backlog.getByRole('link', { name: 'backlog.md' }).first();
  await expect(link).toHaveAttribute('href', /\/tasks\/TASK-3$/);
});
