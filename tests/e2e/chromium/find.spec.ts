import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { addToBacklog, card, cards } from '../support/items.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find and filter' });

test('by keyboard: a slash, a word, Enter to the first one found, and Escape shows everything again', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Poster', 'Brochure for Łódź', 'Flyer', 'Brochure for Kraków');
  await page.keyboard.press('Escape');
  await card(page, 'Poster').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('BROCH lodz');
  await expect(cards(page, 'Backlog')).toContainText([/Łódź/]);
  await expect(page.getByRole('status').filter({ hasText: '1 of 4' })).toBeVisible();
  await page.keyboard.press('Backspace');
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Backspace');
  await expect(cards(page, 'Backlog')).toContainText([/Łódź/, /Kraków/]);
  // Places are those in the one order, whatever is hidden.
  await expect(cards(page, 'Backlog').first()).toContainText('2');
  await expect(page).toHaveURL(/#\/backlog\?find=BROCH/);
  await page.keyboard.press('Enter');
  await expect(card(page, 'Łódź')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Kraków')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(cards(page, 'Backlog')).toContainText([/Kraków/, /Łódź/]);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(cards(page, 'Backlog')).toContainText([/Poster/, /Kraków/, /Łódź/, /Flyer/]);
  await expect(page).toHaveURL(/#\/backlog$/);
});

test('by mouse: offers lead from a field to its value, and a filter goes along to the board', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await page.setViewportSize({ width: 1700, height: 900 });
  await addToBacklog(page, 'One', 'Two', 'Three');
  await card(page, 'Two').getByRole('button', { name: 'Actions for Two' }).click();
  await page.getByRole('menuitem', { name: 'Move to Ready' }).click();
  await field(page).click();
  await page.getByRole('option', { name: 'column:' }).click();
  await page.getByRole('option', { name: 'Ready' }).click();
  await expect(field(page)).toHaveValue('column:Ready ');
  await expect(page.getByRole('row')).toContainText([/Two/]);
  await expect(page.getByText('1 of 3')).toBeVisible();
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(page).toHaveURL(/#\/board\?find=column/);
  await expect(cards(page, 'Ready')).toContainText([/Two/]);
  await expect(cards(page, 'Backlog')).toHaveCount(0);
  await expect(page.getByText('Nothing here matches')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(cards(page, 'Backlog')).toHaveCount(2);
});

test('what is not understood is said in a sentence, with what was meant to press', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One');
  await field(page).fill('is:blokced');
  const said = page.getByRole('status').filter({ hasText: 'is: does not know blokced' });
  await expect(said).toBeVisible();
  await expect(cards(page, 'Backlog')).toHaveCount(1);
  await said.getByRole('button', { name: 'Did you mean blocked?' }).click();
  await expect(field(page)).toHaveValue('is:blocked');
  await expect(cards(page, 'Backlog')).toHaveCount(0);
});

test('a link filters, and everything found is a list that opens items and requests', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Poster for the fair', 'Flyer');
  await page.goto(chromium.address('backlog.html#/requests'));
  await page.getByRole('button', { name: 'Add a request' }).first().waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByLabel('What is asked for').fill('A poster, please');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.goto(chromium.address('backlog.html#/backlog?find=poster'));
  await page.reload();
  await expect(field(page)).toHaveValue('poster');
  await expect(cards(page, 'Backlog')).toHaveCount(1);
  await page.getByRole('link', { name: '1 elsewhere' }).click();
  const found = page.getByRole('listbox', { name: 'Everything found' });
  await expect(found.getByRole('option')).toHaveCount(2);
  await field(page).press('Enter');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Poster for the fair');
  await expect(found).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Item' })).toBeHidden();
  await found.getByRole('option', { name: 'A poster, please' }).click();
  await expect(page).toHaveURL(/#\/request\//);
  await page.goBack();
  await expect(found.getByRole('option')).toHaveCount(2);
});

test('typing over the requests shows everything found, and a change in another window is found at once', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html#/requests');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('brochure');
  await expect(page.getByText('Nothing has all of that')).toBeVisible();
  await expect(field(page)).toBeFocused();
  const other = await chromium.openPage('backlog.html#/backlog');
  await addToBacklog(other, 'Brochure');
  await expect(page.getByRole('option', { name: 'Brochure' })).toBeVisible();
});

test('a search is saved, picked, renamed and deleted, and the deletion is taken back', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Poster', 'Flyer');
  const menu = page.getByRole('button', { name: 'Saved views' });
  await field(page).fill('poster');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Save this search…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await page.keyboard.type('Printed things');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await field(page).press('Escape');
  await expect(cards(page, 'Backlog')).toHaveCount(2);
  await page.getByRole('link', { name: 'Board' }).click();
  await menu.click();
  await page.getByRole('menuitem', { name: /Printed things/ }).click();
  await expect(page).toHaveURL(/#\/backlog\?find=poster$/);
  await expect(cards(page, 'Backlog')).toHaveCount(1);

  await menu.click();
  await page.getByRole('menuitem', { name: 'Rename or delete…' }).click();
  const manage = page.getByRole('dialog', { name: 'Saved views' });
  await manage.getByLabel('Name of “Printed things”').fill('On paper');
  await page.keyboard.press('Enter');
  await expect(manage.getByLabel('Name of “On paper”')).toBeVisible();
  await manage.getByRole('button', { name: 'Delete “On paper”' }).click();
  await expect(manage.getByText('Nothing saved yet')).toBeVisible();
  await manage.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();

  await page.goto(chromium.address('backlog.html#/requests'));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('on paper');
  await expect(page.getByRole('option', { name: /On paper/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/backlog\?find=poster$/);
});
