import type { Locator, Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';

const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
const region = (page: Page) => page.getByRole('region', { name: 'Backlog', exact: true });
const rows = (page: Page) => region(page).getByRole('row');
const row = (page: Page, title: string) => rows(page).filter({ hasText: title });
const bar = (page: Page) => page.getByRole('region', { name: 'Chosen items' });

/** The backlog with five items in it. */
async function open(chromium: Chromium): Promise<Page> {
  const page = await chromium.openPage('backlog.html#/backlog');
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  for (const title of titles.toReversed()) {
    await line.fill(title);
    await line.press('Enter');
    await expect(row(page, title)).toBeVisible();
  }
  return page;
}

/** The list, top to bottom, with `|` where the launch line is drawn. */
const order = (page: Page) => async () => {
  const texts = await rows(page).allInnerTexts();
  return texts.map((text) => (text.includes('Launch line') ? '|' : titles.find((one) => text.includes(one))));
};

async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('menuitem', { name: what, exact: true }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function drag(page: Page, from: Locator, to: Locator, edge: 'top' | 'bottom'): Promise<void> {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (!a || !b) throw new Error('not on screen');
  await page.mouse.move(a.x + 300, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(a.x + 310, a.y + a.height / 2 + 8, { steps: 3 });
  await page.mouse.move(b.x + 300, edge === 'top' ? b.y + 3 : b.y + b.height - 3, { steps: 8 });
  await page.mouse.up();
}

test('items are chosen by keyboard, and moved and deleted in one step each', async ({ chromium }) => {
  const page = await open(chromium);
  await row(page, 'Two').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page).getByRole('status')).toHaveText('3 chosen');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar(page).getByRole('status')).toHaveText('2 chosen');
  await expect(row(page, 'Two')).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'Four')).toHaveAttribute('aria-selected', 'false');

  await page.keyboard.press('t');
  await expect.poll(order(page)).toEqual(['Two', 'Three', 'One', 'Four', 'Five']);
  await page.keyboard.press('Control+z');
  await expect.poll(order(page)).toEqual(titles);

  await page.keyboard.press('Control+a');
  await expect(bar(page).getByRole('status')).toHaveText('5 chosen');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();

  await row(page, 'Four').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect.poll(order(page)).toEqual(['One', 'Two', 'Three']);
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect.poll(order(page)).toEqual(titles);
});

test('items are chosen and moved by mouse: boxes, Shift, Ctrl, the dialog and a drag', async ({
  chromium,
}) => {
  const page = await open(chromium);
  await row(page, 'Two').getByRole('checkbox').click();
  await row(page, 'Four')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(bar(page).getByRole('status')).toHaveText('3 chosen');
  await row(page, 'Three')
    .getByRole('link')
    .click({ modifiers: ['Control'] });
  await expect(bar(page).getByRole('status')).toHaveText('2 chosen');

  await bar(page).getByRole('button', { name: 'Move to…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move to…' });
  await dialog.getByLabel('Place').selectOption('number');
  await dialog.getByLabel('Position, from 1 to 4').fill('9');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Write a whole number from 1 to 4.');
  await dialog.getByLabel('Position, from 1 to 4').fill('3');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.poll(order(page)).toEqual(['One', 'Three', 'Two', 'Four', 'Five']);

  await drag(page, row(page, 'Four'), row(page, 'One'), 'top');
  await expect.poll(order(page)).toEqual(['Two', 'Four', 'One', 'Three', 'Five']);
  // The step that is painted is the one that is taken back, stored already or not.
  await expect(row(page, 'Four')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(order(page)).toEqual(['One', 'Three', 'Two', 'Four', 'Five']);

  await bar(page).getByRole('button', { name: 'Delete' }).click();
  await expect.poll(order(page)).toEqual(['One', 'Three', 'Five']);
});

test('many are changed in one step, and one undo takes all of it back', async ({ chromium }) => {
  const page = await open(chromium);
  await row(page, 'One').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('.');
  const dialog = page.getByRole('dialog', { name: 'Change 5 items' });
  await dialog.getByRole('button', { name: 'Change them' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choose something to change first.');
  await dialog.getByLabel('Need').selectOption('must');
  await dialog.getByLabel('Effort').selectOption('8');
  await dialog.getByLabel('Type').selectOption('write');
  await dialog.getByLabel('Type: new').fill('E-mail');
  await dialog.getByRole('combobox', { name: 'Labels to add' }).fill('Fair');
  await dialog.getByRole('combobox', { name: 'Labels to add' }).press('Enter');
  await dialog.getByRole('button', { name: 'Change them' }).click();
  await expect(page.getByText('5 items were changed')).toBeVisible();
  await expect(row(page, 'Five')).toContainText('E-mail');
  await expect(row(page, 'Five')).toContainText('Fair');
  await expect(row(page, 'Five').getByRole('button', { name: /^Effort/ })).toHaveText('8');
  await expect(bar(page).getByRole('status')).toHaveText('5 chosen · 40 points');
  await row(page, 'One').focus();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Five')).not.toContainText('E-mail');
  await expect(row(page, 'One').getByRole('button', { name: /^Effort/ })).toHaveText('–');
});

test('values are set where the row stands, by key and by mouse', async ({ chromium }) => {
  const page = await open(chromium);
  await row(page, 'One').focus();
  await page.keyboard.press('p');
  await choose(page, 'Must have');
  await expect(row(page, 'One')).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type('13');
  await page.keyboard.press('Enter');
  await expect(row(page, 'One').getByRole('button', { name: /^Effort/ })).toHaveText('13');
  await row(page, 'One').getByRole('button', { name: 'Customer value of “One”: not said yet' }).click();
  await choose(page, '4 of 5');
  await expect(row(page, 'One').getByRole('button', { name: /^Customer value/ })).toHaveText('4');
  await expect(row(page, 'One').getByRole('button', { name: /^Need/ })).toHaveText('Must');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'One').getByRole('button', { name: /^Customer value/ })).toHaveText('–');
});

test('a sorted view never touches the order, and says so', async ({ chromium }) => {
  const page = await open(chromium);
  for (const [title, effort] of [
    ['Five', '1 point'],
    ['Three', '5 points'],
  ] as const) {
    await row(page, title).focus();
    await page.keyboard.press('e');
    await choose(page, effort);
    await expect(row(page, title)).toBeFocused();
  }
  await page.getByLabel('Look by').selectOption('effort');
  await expect.poll(order(page)).toEqual(['Five', 'Three', 'One', 'Two', 'Four']);
  await expect(row(page, 'Five')).toContainText('5');
  await expect(page.getByText('nothing can be dragged here')).toBeVisible();

  // From item to item it goes as the list is looked at.
  await row(page, 'Five').press('Enter');
  const title = page.getByRole('textbox', { name: 'Title' });
  await page.getByRole('group', { name: 'Item' }).press('j');
  await expect(title).toHaveValue('Three');
  await page.keyboard.press('Escape');

  // A saved view is looked at by the same.
  const views = page.getByRole('button', { name: 'Saved views' });
  await views.click();
  await page.getByRole('menuitem', { name: 'Save this search…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await expect(dialog).toContainText('sorted by: Least effort');
  await page.keyboard.type('Cheap first');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to our order' }).click();
  await expect.poll(order(page)).toEqual(titles);
  await views.click();
  await page.getByRole('menuitem', { name: 'Cheap first' }).click();
  await expect.poll(order(page)).toEqual(['Five', 'Three', 'One', 'Two', 'Four']);
  await drag(page, row(page, 'Four'), row(page, 'Five'), 'top');
  await row(page, 'Four').focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(order(page)).toEqual(['Five', 'Three', 'One', 'Two', 'Four']);
  await page.getByRole('button', { name: 'Back to our order' }).click();
  await expect.poll(order(page)).toEqual(titles);
});

test('the launch line is drawn and moved by key, by menu, by buttons and by drag', async ({ chromium }) => {
  const page = await open(chromium);
  const line = rows(page).filter({ hasText: 'Launch line' });
  await row(page, 'Two').focus();
  await page.keyboard.press('Shift+L');
  await expect.poll(order(page)).toEqual(['One', 'Two', '|', 'Three', 'Four', 'Five']);
  await expect(line).toBeFocused();
  await expect(line).toContainText('2 items · 0 points · 2 without an effort');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(order(page)).toEqual(['One', 'Two', 'Three', '|', 'Four', 'Five']);
  await page.keyboard.press('Control+z');
  await expect.poll(order(page)).toEqual(['One', 'Two', '|', 'Three', 'Four', 'Five']);

  await line.getByRole('button', { name: 'One up' }).click();
  await expect.poll(order(page)).toEqual(['One', '|', 'Two', 'Three', 'Four', 'Five']);
  await drag(page, line, row(page, 'Four'), 'bottom');
  await expect.poll(order(page)).toEqual(['One', 'Two', 'Three', 'Four', '|', 'Five']);
  await row(page, 'One').getByRole('button', { name: 'Actions for One' }).click();
  await page.getByRole('menuitem', { name: 'Launch line here' }).click();
  await expect.poll(order(page)).toEqual(['One', '|', 'Two', 'Three', 'Four', 'Five']);

  // What is put directly above it is in the launch, and the line stays.
  await drag(page, row(page, 'Five'), line, 'top');
  await expect.poll(order(page)).toEqual(['One', 'Five', '|', 'Two', 'Three', 'Four']);
  await row(page, 'Two').focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(order(page)).toEqual(['One', 'Five', 'Two', '|', 'Three', 'Four']);
  await page.reload();
  await expect.poll(order(page)).toEqual(['One', 'Five', 'Two', '|', 'Three', 'Four']);

  await page.getByLabel('Look by').selectOption('newest');
  await expect(line).toHaveCount(0);
  await page.getByLabel('Look by').selectOption('order');
  await line.getByRole('button', { name: 'Take it away' }).click();
  await expect(line).toHaveCount(0);
});

test('too many must-haves above the launch line are said', async ({ chromium }) => {
  const page = await open(chromium);
  await row(page, 'One').focus();
  await page.keyboard.press('p');
  await choose(page, 'Must have');
  await expect(row(page, 'One')).toBeFocused();
  await page.keyboard.press('e');
  await choose(page, '8 points');
  await expect(row(page, 'One')).toBeFocused();
  await page.keyboard.press('Shift+L');
  await expect(page.getByText('Must-haves are 100% of the effort')).toBeVisible();
});

test('the Guidepoint is set, and the work that does not serve it is counted', async ({ chromium }) => {
  const page = await open(chromium);
  await page.getByRole('button', { name: 'Set our Guidepoint' }).click();
  const dialog = page.getByRole('dialog', { name: 'Our Guidepoint' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Say what success looks like.');
  await dialog.getByLabel('What success looks like').fill('Many leads');
  await expect(dialog.getByText('There is no number in it yet')).toBeVisible();
  await dialog.getByLabel('What success looks like').fill('50 leads a month');
  await dialog.getByLabel('To').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('the last one cannot come before the first');
  await dialog.getByLabel('To').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('100% of the open work does not serve it')).toBeVisible();

  await row(page, 'One').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('.');
  const change = page.getByRole('dialog', { name: 'Change 2 items' });
  await change.getByLabel('Guidepoint').selectOption('Serves it');
  await change.getByRole('button', { name: 'Change them' }).click();
  await expect(page.getByText('60% of the open work does not serve it')).toBeVisible();
});

test('what another window deleted is left out of what is chosen, and said', async ({ chromium }) => {
  const page = await open(chromium);
  await row(page, 'One').focus();
  await page.keyboard.press('Control+a');
  const other = await chromium.openPage('backlog.html#/backlog');
  await row(other, 'Two').focus();
  await other.keyboard.press('Delete');
  await expect(row(other, 'Two')).toHaveCount(0);
  await expect(bar(page).getByRole('status')).toHaveText('4 chosen');
  await expect(page.getByText('1 of the chosen items was deleted in another window')).toBeVisible();
  await bar(page).getByRole('button', { name: 'To the top' }).click();
  await expect(page.getByText('4 items are now in Backlog')).toBeVisible();
});

test('on a wide screen what comes next stands beside the backlog; on a phone a value nobody set is there to press', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html#/backlog');
  await page.setViewportSize({ width: 2560, height: 1440 });
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  await line.fill('Brochure');
  await line.press('Enter');
  const boxes = await Promise.all(
    ['Ready', 'Backlog'].map((name) => page.getByRole('region', { name, exact: true }).boundingBox()),
  );
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect((boxes[1]?.x ?? 0) + (boxes[1]?.width ?? 0) - (boxes[0]?.x ?? 0)).toBeGreaterThan(2000);

  await page.setViewportSize({ width: 360, height: 740 });
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
  const effort = page.getByRole('button', { name: /^Effort of/ });
  await expect(effort).toHaveCSS('opacity', '1');
  await effort.click();
  await page.getByRole('menuitem', { name: /^5/ }).click();
  await expect(page.getByRole('button', { name: /^Effort of .*5/ })).toBeVisible();
});
