import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { addToBacklog, card, cards } from '../support/items.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function dropOn(page: Page, title: string, target: { x: number; y: number }): Promise<void> {
  const from = await card(page, title).boundingBox();
  if (!from) throw new Error(`${title} is not on screen`);
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y + from.height / 2 + 10, { steps: 3 });
  await page.mouse.move(target.x, target.y, { steps: 8 });
  await page.mouse.up();
}

/** The whole board, at a width that shows every column. */
async function openBoard(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(column(page, 'Done')).toBeVisible();
}

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await column(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('items are added and ordered by keyboard alone, and taken back with Ctrl Z', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await page.getByRole('textbox', { name: 'New item in Backlog' }).focus();
  for (const title of ['Three', 'Two', 'One']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(cards(page, 'Backlog').first()).toContainText(title);
  }
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'One')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(cards(page, 'Backlog')).toContainText([/Two/, /One/, /Three/]);
  await expect(card(page, 'One')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'is now 2 of 3' })).toBeAttached();
  await page.keyboard.press('t');
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/, /Three/]);
  await page.keyboard.press('Control+z');
  await expect(cards(page, 'Backlog')).toContainText([/Two/, /One/, /Three/]);
  await page.keyboard.press('Control+Shift+z');
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/, /Three/]);
  await page.reload();
  await expect(cards(page, 'Backlog')).toContainText([/One/, /Two/, /Three/]);
});

test('keys pressed faster than the board paints are all heard, by the card they are meant for', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Brochure', 'Poster', 'Flyer');
  await openBoard(page);
  const quickly = (...keys: string[]) => Promise.all(keys.map((key) => page.keyboard.press(key)));
  await card(page, 'Poster').focus();
  await quickly('Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight');
  await expect(cards(page, 'Review')).toContainText(['Poster']);
  await expect(card(page, 'Poster')).toBeFocused();
  await quickly('Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft');
  await quickly('ArrowLeft', 'ArrowDown');
  await quickly('Alt+Shift+ArrowRight');
  await expect(cards(page, 'Ready')).toContainText(['Poster', 'Flyer']);
  await expect(cards(page, 'Backlog')).toContainText(['Brochure']);
});

test('the card that is pressed is the card that moves, also while the line for new items is open', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Brochure', 'Poster', 'Flyer');
  await openBoard(page);
  await page.keyboard.press('n');
  const line = column(page, 'Backlog').getByRole('textbox', { name: 'New item in Backlog' });
  await expect(line).toBeFocused();
  await dropOn(page, 'Poster', await middleOf(page, 'Ready'));
  await expect(cards(page, 'Ready')).toHaveText([/Poster/]);
  await expect(line).toBeHidden();
});

test('a card is dragged to another column and keeps the focus', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Brochure', 'Poster');
  await openBoard(page);
  await dropOn(page, 'Brochure', await middleOf(page, 'Creating'));
  await expect(cards(page, 'Creating')).toContainText([/Brochure/]);
  await expect(cards(page, 'Backlog')).toContainText([/Poster/]);
  await expect(card(page, 'Brochure')).toBeFocused();
  await expect(card(page, 'Brochure')).toContainText('day 1');
  await dropOn(page, 'Poster', await middleOf(page, 'Creating'));
  await expect(cards(page, 'Creating')).toContainText([/Brochure/, /Poster/]);
  const first = await card(page, 'Brochure').boundingBox();
  if (!first) throw new Error('the card is not on screen');
  await dropOn(page, 'Poster', { x: first.x + 60, y: first.y + 4 });
  await expect(cards(page, 'Creating')).toContainText([/Poster/, /Brochure/]);
});

test('a full column asks why and lets the card in, or refuses, as the team chose', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two', 'Three');
  await openBoard(page);
  await dropOn(page, 'One', await middleOf(page, 'Publishing'));
  await expect(column(page, 'Publishing')).toContainText('1 of 1, at the limit');

  await dropOn(page, 'Two', await middleOf(page, 'Publishing'));
  const dialog = page.getByRole('dialog', { name: 'Publishing is full' });
  await dialog.getByRole('button', { name: 'Let it in' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave it where it is' }).click();
  await expect(cards(page, 'Backlog')).toContainText([/Two/, /Three/]);

  await dropOn(page, 'Two', await middleOf(page, 'Publishing'));
  await dialog.getByRole('textbox').fill('The fair opens tomorrow');
  await dialog.getByRole('button', { name: 'Let it in' }).click();
  await expect(cards(page, 'Publishing')).toHaveCount(2);
  await expect(column(page, 'Publishing')).toContainText('2 of 1, over the limit');

  await page.getByRole('button', { name: 'Change the column Publishing' }).click();
  await page.getByRole('menuitem', { name: 'Change…' }).click();
  const edit = page.getByRole('dialog', { name: 'Change the column' });
  await edit.getByLabel('Limit for work in progress').fill('0');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit.getByRole('alert')).toContainText('from 1 to 999');
  await edit.getByLabel('Limit for work in progress').fill('2');
  await edit.getByLabel('When it is full').selectOption('hard');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeHidden();
  await dropOn(page, 'Three', await middleOf(page, 'Publishing'));
  await expect(page.getByText('Publishing is full: 2 of 2')).toBeVisible();
  await expect(cards(page, 'Backlog')).toContainText([/Three/]);
});

test('everything a drag does is done by clicks alone', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'One', 'Two', 'Three');
  const act = async (title: string, action: string) => {
    await page.getByRole('button', { name: `Actions for ${title}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await act('Three', 'To the top');
  await expect(cards(page, 'Backlog')).toContainText([/Three/, /One/, /Two/]);
  await act('Three', 'Move to Ready');
  await expect(cards(page, 'Ready')).toContainText([/Three/]);
  await act('One', 'Move to…');
  const dialog = page.getByRole('dialog', { name: 'Move to…' });
  await dialog.getByLabel('Column').selectOption('ready');
  await dialog.getByLabel('Place').selectOption('number');
  await dialog.getByLabel('Position').fill('2');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(cards(page, 'Ready')).toContainText([/Three/, /One/]);
  await expect(card(page, 'One')).toBeFocused();
  await act('Two', 'Delete');
  await expect(card(page, 'Two')).toHaveCount(0);
  await expect(page.getByText('“Two” was deleted')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await expect(cards(page, 'Backlog')).toContainText([/Two/]);
});

test('addresses lead to the board and to an item, which opens beside it', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await addToBacklog(page, 'Brochure');
  await page.goto(chromium.address('backlog.html#/board'));
  await expect(page.getByRole('link', { name: 'Board' })).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle('Board · Backlight');
  await card(page, 'Brochure').getByRole('link').click();
  await expect(page).toHaveURL(/#\/item\/[a-z0-9]+$/);
  await expect(page.getByRole('complementary', { name: 'Item' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Board' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Item' })).toBeVisible();
});

test('two windows see what the other changes', async ({ chromium }) => {
  const one = await chromium.openPage('backlog.html');
  await addToBacklog(one, 'Brochure', 'Poster');
  const other = await chromium.openPage('backlog.html#/board');
  await expect(cards(other, 'Backlog')).toContainText([/Brochure/, /Poster/]);
  await card(one, 'Brochure').focus();
  await one.keyboard.press('Alt+Shift+ArrowDown');
  await expect(cards(other, 'Backlog')).toContainText([/Poster/, /Brochure/]);
  await card(other, 'Poster').focus();
  await other.keyboard.press('Alt+Shift+ArrowRight');
  await expect(cards(one, 'Ready')).toContainText([/Poster/]);
  await expect(cards(one, 'Backlog')).toHaveCount(1);
});
