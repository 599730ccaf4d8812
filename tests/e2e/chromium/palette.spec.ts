import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { addToBacklog, card, cards } from '../support/items.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Do anything by typing' });

test('by keyboard: everything is done by typing, and the focus comes back to where it was', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two');
  await card(page, 'Two').focus();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(card(page, 'Two')).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('to the top');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Backlog')).toContainText([/Two/, /One/]);

  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('undo');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/]);

  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('two');
  await expect(palette(page).getByRole('option', { name: /Two/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Two');

  // In the middle of writing too.
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('new item');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New item in Backlog' })).toBeFocused();
});

test('by mouse: a button opens it, and a press does what was chosen', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One');
  await page.getByRole('button', { name: 'Do anything by typing' }).click();
  await palette(page)
    .getByRole('option', { name: /Go to the board/ })
    .click();
  await expect(page).toHaveURL(/#\/board$/);
  await page.getByRole('button', { name: 'Do anything by typing' }).click();
  await palette(page).getByRole('combobox').fill('column review');
  await palette(page).getByRole('option', { name: 'Change the column Review' }).click();
  await expect(page.getByRole('dialog', { name: 'Change the column' })).toBeVisible();
});

test('every key of the page does what the keyboard map says', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One');
  await card(page, 'One').focus();
  await page.keyboard.press('Shift+?');
  const map = page.getByRole('dialog', { name: 'All keys' });
  await expect(map.getByText('Find and filter')).toBeVisible();
  await expect(map.getByText('Ctrl').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/#\/board$/);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/#\/requests$/);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/#\/backlog$/);
  await page.keyboard.press('4');
  await expect(page).toHaveURL(/#\/find$/);
  await expect(page.getByRole('combobox', { name: 'Find and filter' })).toBeFocused();
  // Where somebody writes, a letter is a letter.
  await page.keyboard.type('123');
  await expect(page).toHaveURL(/#\/find\?find=123$/);
});
