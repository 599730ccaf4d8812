import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { ownBoard } from '../support/own-board.ts';
import { root } from '../support/programs.ts';

// Known tools have addresses like it: the page decides.
const address = 'https://boards.firm.example/boards/7';
const site = 'https://boards.firm.example/*';
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const picture = (name: string) => {
  mkdirSync(join(root, 'out'), { recursive: true });
  return { path: join(root, 'out', `overlay-pointing-${name}.png`) };
};
const bar = (page: Page) => page.getByRole('dialog', { name: 'Show Backlight your board' });
const ours = (page: Page) => page.locator('[data-backlight-overlay]');
const badge = (page: Page) => page.locator('[data-backlight-overlay=badge]');
const card = (page: Page, title: string) => page.getByText(title, { exact: true });

/** What axe finds in what Backlight laid over the page, or in a part of its own. */
async function faults(page: Page, part = '[data-backlight-overlay]'): Promise<string[]> {
  await page.evaluate(axeScript);
  return page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: { run: (on: object) => Promise<AxeResults> } };
    const { violations } = await axe.run({ include: [[part]] });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  }, part);
}

/** Opens the dialog of boards and has the person point at the board that is open. */
async function askToPoint(welcome: Page): Promise<void> {
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Point at its columns: boards.firm.example' }).press('Enter');
}

test('a board that no host file knows is pointed at once, and is a board like any other from then on', async ({
  chromium,
}) => {
  chromium.serve('boards.firm.example', ownBoard);
  const page = await chromium.context.newPage();
  await page.goto(address);
  await chromium.willAllow(site);
  const welcome = await chromium.openPage('welcome.html');
  await welcome.getByRole('button', { name: 'Choose your boards' }).click();
  await welcome.getByRole('textbox', { name: 'Any other board' }).fill(address);
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('switch', { name: 'boards.firm.example' })).toBeChecked();
  expect(await faults(welcome, '[role=dialog], dialog')).toEqual([]);
  await expect(ours(page), 'a page without a board it knows gets nothing').toHaveCount(0);

  // By mouse. The page hears nothing of it.
  await askToPoint(welcome);
  await expect(bar(page)).toContainText('Point at one column');
  await card(page, 'Press text').hover();
  await expect(bar(page).getByRole('status')).toContainText('4 columns');
  await page.screenshot(picture('column'));
  await card(page, 'Press text').click();
  await expect(bar(page)).toContainText('Now point at one card in it');
  await card(page, 'Brochure for Sales North').hover();
  await expect(bar(page).getByRole('status')).toContainText('7 cards');
  await page.screenshot(picture('card'));
  expect(await faults(page)).toEqual([]);
  await card(page, 'Brochure for Sales North').click();
  await expect(bar(page)).toContainText('4 columns, 7 cards');
  await expect(bar(page)).toContainText('Ideas · Doing [2] · Review · Published');
  await page.screenshot(picture('found'));
  await bar(page).getByRole('button', { name: 'Looks right' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveTitle('Campaigns');

  // Limits, an honest count, and cards into the one list.
  await expect(badge(page)).toHaveText('▲ 3/2 · 1 over');
  await page.evaluate(() => Reflect.get(globalThis, 'move')('Press text', 2));
  await expect(badge(page)).toHaveText('■ 2/2 · full');
  await page.screenshot(picture('kept'));
  await card(page, 'Press text').hover();
  await page.getByRole('button', { name: 'Add to Backlight' }).click();
  const told = page.getByRole('group', { name: 'Backlight' });
  await expect(told).toContainText('Saved to Backlight');
  await expect(told).toContainText('Press text');

  // It outlives the browser.
  await chromium.restart();
  const again = await chromium.context.newPage();
  await again.goto(address);
  await expect(badge(again)).toHaveText('▲ 3/2 · 1 over');
  await expect(again.locator('[data-backlight-overlay=age]').first()).toBeVisible();

  // Switched off, nothing is left.
  await chromium.revokeInSettings(site);
  await expect(ours(again)).toHaveCount(0);
  await again.reload();
  await expect(card(again, 'Press text')).toBeVisible();
  await expect(ours(again)).toHaveCount(0);
});

test('it is pointed at from the popup by keyboard alone, and the page hears no key of it', async ({
  chromium,
}) => {
  chromium.serve('boards.firm.example', ownBoard);
  await chromium.willAllow(site);
  const page = await chromium.context.newPage();
  await page.goto(address);
  await page.evaluate(() => document.body.classList.add('dark'));
  const asked = await chromium.pressToolbarButton(page);
  await asked.until(`document.body.innerText.includes('Use Backlight on this board')`);
  writeFileSync(picture('popup').path, await asked.screenshot());
  await asked.press('Use Backlight on this board');

  const status = bar(page).getByRole('status');
  await expect(bar(page).getByRole('button', { name: 'This one' })).toBeFocused();
  await expect(status).toContainText('4 columns · “Ideas”');
  await page.keyboard.press('ArrowRight');
  await expect(status).toContainText('4 columns · “Doing [2]”');
  // Too wide, and back again.
  await page.keyboard.press('ArrowUp');
  await expect(status).toContainText('1 column');
  await page.keyboard.press('ArrowDown');
  await expect(status).toContainText('4 columns · “Doing [2]”');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('Now point at one card in it');
  await expect(status).toContainText('7 cards · “Brochure for Sales North”');
  await page.screenshot(picture('keyboard-dark'));
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(status).toContainText('7 cards · “Landing page');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('4 columns, 7 cards');
  // Again from the start, and stopped: nothing is kept.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('Point at one column');
  await page.keyboard.press('Escape');
  await expect(ours(page)).toHaveCount(0);

  const again = await chromium.pressToolbarButton(page);
  await again.until(`document.body.innerText.includes('Show Backlight where the columns are')`);
  await again.press('Show Backlight where the columns are');
  await expect(status).toContainText('4 columns');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('cards');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('4 columns, 7 cards');
  await page.keyboard.press('Enter');
  await expect(badge(page)).toHaveText('▲ 3/2 · 1 over');
  await page.screenshot(picture('kept-dark'));
  expect(await page.evaluate(() => document.body.dataset['keys'])).toBeUndefined();
});
