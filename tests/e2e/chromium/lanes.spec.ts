import type { Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { storeScript } from '../support/store/store-script.ts';

const lane = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const cell = (page: Page, laneName: string, column: string) =>
  page.getByRole('grid', { name: new RegExp(`^${laneName}, ${column},`) });
const card = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

/** Two e-mails and a print in Ready, and one of no type in Creating; the board in lanes by type. */
async function openLanes(chromium: Chromium, by = 'By type'): Promise<Page> {
  const page = await chromium.openPage('backlog.html#/board');
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.evaluate(await storeScript());
  await page.evaluate(() =>
    backlightStore.addCards([
      {
        title: 'Autumn mail',
        column: 'ready',
        type: 'E-mail',
        labels: ['fair'],
        requester: { name: 'Anna' },
      },
      { title: 'Winter mail', column: 'ready', type: 'E-mail', requester: { name: 'Bob' } },
      { title: 'Brochure', column: 'ready', type: 'Print', labels: ['fair', 'sales'] },
      { title: 'Landing page', column: 'creating' },
    ]),
  );
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption({ label: by });
  await expect(page.getByRole('button', { name: /^No (type|label)|^Nobody asked/ })).toBeVisible();
  await expect(card(page, 'Brochure')).toBeVisible();
  return page;
}

async function drag(page: Page, title: string, to: { x: number; y: number }): Promise<void> {
  const from = await card(page, title).boundingBox();
  if (!from) throw new Error(`${title} is not on screen`);
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y + from.height / 2 + 10, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

test('lanes are named and counted, fold and unfold, and are remembered', async ({ chromium }) => {
  const page = await openLanes(chromium);
  await expect(lane(page, 'E-mail')).toContainText('2 items');
  await expect(lane(page, 'No type')).toContainText('Landing page');
  await expect(cell(page, 'E-mail', 'Ready').getByRole('row')).toContainText([/Autumn/, /Winter/]);
  const head = lane(page, 'E-mail').getByRole('button', { name: /^E-mail/ });
  await head.focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await expect(card(page, 'Autumn mail')).toHaveCount(0);
  await page.reload();
  await expect(card(page, 'Brochure')).toBeVisible();
  await expect(card(page, 'Autumn mail')).toHaveCount(0);
  await head.click();
  await expect(card(page, 'Autumn mail')).toBeVisible();
});

test('dragged into another lane a card says what it is, and one undo takes both back', async ({
  chromium,
}) => {
  const page = await openLanes(chromium);
  const to = await card(page, 'Landing page').boundingBox();
  if (!to) throw new Error('the card is not on screen');
  await drag(page, 'Winter mail', { x: to.x + to.width / 2, y: to.y + to.height - 8 });
  await expect(cell(page, 'No type', 'Creating').getByRole('row')).toContainText([/Landing/, /Winter/]);
  await expect(
    page.getByRole('status').filter({ hasText: '“Winter mail” is now in Creating, lane none' }),
  ).toBeVisible();
  await expect(card(page, 'Winter mail')).toBeFocused();
  await expect(card(page, 'Winter mail')).toContainText('day 1');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'E-mail', 'Ready').getByRole('row')).toContainText([/Autumn/, /Winter/]);
});

test('the arrows walk through lanes and columns, and with Alt Shift they carry the card', async ({
  chromium,
}) => {
  const page = await openLanes(chromium);
  await card(page, 'Autumn mail').focus();
  for (const title of ['Winter mail', 'Brochure']) {
    await page.keyboard.press('ArrowDown');
    await expect(card(page, title)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'Winter mail')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(cell(page, 'Print', 'Ready').getByRole('row')).toContainText([/Winter/, /Brochure/]);
  await expect(card(page, 'Winter mail')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(cell(page, 'Print', 'Creating').getByRole('row')).toContainText([/Winter/]);
  await expect(card(page, 'Winter mail')).toBeFocused();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move to…' });
  await dialog.getByLabel('Lane').selectOption('No type');
  await dialog.getByLabel('Column').selectOption('creating');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(cell(page, 'No type', 'Creating').getByRole('row')).toContainText([/Winter/, /Landing/]);
});

test('who asked for something is a fact: no drag changes it', async ({ chromium }) => {
  const page = await openLanes(chromium, 'By who asked');
  const to = await cell(page, 'Bob', 'Ready').boundingBox();
  if (!to) throw new Error('the cell is not on screen');
  await drag(page, 'Autumn mail', { x: to.x + to.width / 2, y: to.y + to.height - 4 });
  await expect(cell(page, 'Anna', 'Ready').getByRole('row')).toContainText([/Autumn/]);
  await expect(cell(page, 'Bob', 'Ready').getByRole('row')).toHaveCount(1);
});

test('a label gives way to that of the other lane; the others stay', async ({ chromium }) => {
  const page = await openLanes(chromium, 'By label');
  await expect(cell(page, 'fair', 'Ready').getByRole('row')).toContainText([/Autumn/, /Brochure/]);
  await card(page, 'Brochure').focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(cell(page, 'No label', 'Ready').getByRole('row')).toContainText([/Brochure/, /Winter/]);
});

test('where limits hold for each lane by itself, each cell says how full it is', async ({ chromium }) => {
  const page = await openLanes(chromium);
  await page.evaluate(() => backlightStore.countLimits({ limitPerLane: true }));
  const creating = (name: string) => lane(page, name).getByTitle(/of 3/).first();
  await expect(creating('E-mail')).toHaveText(/0 of 3/);
  await expect(creating('No type')).toHaveText(/1 of 3/);
  await card(page, 'Autumn mail').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(creating('E-mail')).toHaveText(/1 of 3/);
});

test('a new item stands in the lane it was written in, by key and by mouse, and is one step to undo', async ({
  chromium,
}) => {
  const page = await openLanes(chromium);
  await card(page, 'Winter mail').focus();
  await page.keyboard.press('n');
  const line = page.getByRole('textbox', { name: 'New item in Ready, E-mail' });
  await expect(line).toBeFocused();
  await page.keyboard.type('Spring mail');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'E-mail', 'Ready').getByRole('row')).toContainText([/Spring/, /Autumn/, /Winter/]);
  await expect(page.getByRole('status').filter({ hasText: 'Added to E-mail: Spring mail' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
  await expect(card(page, 'Spring mail')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'E-mail', 'Ready').getByRole('row')).toContainText([/Autumn/, /Winter/]);

  await page.getByRole('button', { name: 'Add to Review in Print' }).click();
  await page.keyboard.type('Poster');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Print', 'Review').getByRole('row')).toContainText([/Poster/]);
  await page.keyboard.press('Escape');

  // A line over all lanes says where what was written went.
  await page.getByRole('button', { name: 'Add to Creating', exact: true }).click();
  await page.keyboard.type('Banner');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Added to No type: Banner' })).toBeVisible();
  await expect(cell(page, 'No type', 'Creating').getByRole('row')).toContainText([/Banner/, /Landing/]);
});

test('what is written in the lane of somebody who asked was asked for by them', async ({ chromium }) => {
  const page = await openLanes(chromium, 'By who asked');
  await card(page, 'Winter mail').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Summer mail');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Bob', 'Ready').getByRole('row')).toContainText([/Summer/, /Winter/]);
});

test('J and K go on through the lanes as they are seen', async ({ chromium }) => {
  const page = await openLanes(chromium);
  await card(page, 'Autumn mail').press('Enter');
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('Autumn mail');
  for (const next of ['Winter mail', 'Brochure']) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(title).toHaveValue(next);
  }
  await page.getByRole('group', { name: 'Item' }).press('k');
  await expect(title).toHaveValue('Winter mail');
});
