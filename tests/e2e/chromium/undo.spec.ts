import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { addToBacklog, card, cards } from '../support/items.ts';

const said = (page: Page, text: string) => page.getByRole('status').getByText(text);

test('by keyboard, from the empty line too, and safe beside another window', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two');
  // The line is empty again: there the key means the last thing done.
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Taken back: Added: One')).toBeVisible();
  await expect(cards(page, 'Backlog')).toContainText([/Two/]);
  await page.keyboard.press('Control+y');
  await expect(said(page, 'Done again: Added: One')).toBeVisible();
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/]);

  await card(page, 'One').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(cards(page, 'Ready')).toContainText([/One/]);
  const other = await chromium.openPage('backlog.html#/backlog');
  await expect(cards(other, 'Ready')).toContainText([/One/]);
  await card(other, 'One').focus();
  await other.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/]);
  await card(other, 'Two').focus();
  await other.keyboard.press('Alt+Shift+ArrowRight');
  await expect(cards(page, 'Ready')).toContainText([/Two/]);
  // The other window moved it since: what it did stays.
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Not taken back: “One” is now in Ready/)).toBeVisible();
  await expect(cards(page, 'Ready')).toContainText([/Two/]);
});

test('by mouse: the buttons on top and in the message', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two');
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page, 'Backlog')).toContainText([/Two/]);
  await page.getByRole('status').getByRole('button', { name: 'Redo' }).click();
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/]);
});

test('one thing after another done with one card is taken back one after another, and done again', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two');
  const one = card(page, 'One');
  await one.focus();
  const moves: [key: string, column: string][] = [
    ['Alt+Shift+ArrowDown', 'Backlog'],
    ['Alt+Shift+ArrowRight', 'Ready'],
    ['Alt+Shift+ArrowLeft', 'Backlog'],
    ['Alt+Shift+ArrowRight', 'Ready'],
  ];
  for (const [key, column] of moves) {
    await page.keyboard.press(key);
    await expect(cards(page, column).filter({ hasText: 'One' })).toBeFocused();
  }
  for (const column of ['Backlog', 'Ready', 'Backlog']) {
    await page.keyboard.press('Control+z');
    await expect(cards(page, column).filter({ hasText: 'One' })).toBeVisible();
  }
  await expect(cards(page, 'Backlog')).toContainText([/Two/, /One/]);
  await page.keyboard.press('Control+z');
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/]);
  for (const column of ['Backlog', 'Ready', 'Backlog', 'Ready']) {
    await page.keyboard.press('Control+Shift+z');
    await expect(cards(page, column).filter({ hasText: 'One' })).toBeVisible();
  }
});
