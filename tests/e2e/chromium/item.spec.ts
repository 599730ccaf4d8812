import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';

const card = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Item' });
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name, exact: true });
const lines = (page: Page) => panel(page).getByRole('region', { name: 'Checklist' }).getByRole('listitem');

/** Adds items as a person does; the first one added ends at the bottom. */
async function add(page: Page, ...titles: string[]): Promise<void> {
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  for (const title of titles.toReversed()) {
    await line.fill(title);
    await line.press('Enter');
    await expect(card(page, title)).toBeVisible();
  }
}

async function open(page: Page, title: string): Promise<void> {
  await card(page, title).getByRole('link').click();
  await expect(field(page, 'Title')).toHaveValue(title);
}

/** Puts a text on the clipboard by way of a field, and pastes it into another. */
async function paste(page: Page, text: string, into: string): Promise<void> {
  const scratch = field(page, 'Description');
  await scratch.fill(text);
  await scratch.press('Control+a');
  await scratch.press('Control+x');
  await field(page, into).focus();
  await page.keyboard.press('Control+v');
}

test('an item is read, edited and left by keyboard alone', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure', 'Poster');
  await card(page, 'Brochure').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Title')).toHaveValue('Brochure');
  await page.keyboard.press('j');
  await expect(field(page, 'Title')).toHaveValue('Poster');
  await page.keyboard.press('k');
  await expect(field(page, 'Title')).toHaveValue('Brochure');

  await field(page, 'Description').focus();
  await page.keyboard.type('For the fair');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await expect(field(page, 'Description')).toHaveValue('**For the fair**');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Description')).toHaveValue('For the fair');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+i');
  await expect(field(page, 'Description')).toHaveValue('***For the fair***');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('https://example.com/brief');
  await expect(field(page, 'Description')).toHaveValue('***For the fair***\n[](https://example.com/brief)');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).locator('strong em, em strong')).toHaveText('For the fair');

  await panel(page).getByRole('button', { name: 'Must have' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '3 points', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const labels = panel(page).getByRole('combobox', { name: 'Labels' });
  await labels.focus();
  await page.keyboard.type('fair,print');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Remove print' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(card(page, 'Brochure')).toBeFocused();
  await page.reload();
  await open(page, 'Brochure');
  await expect(panel(page).getByRole('button', { name: 'Must have' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel(page).locator('strong em, em strong')).toHaveText('For the fair');
});

test('a description full of traps runs nothing, asks for nothing, and does not hang', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  const traps = [
    '<script>document.title="pwned"</script>',
    '<img src="https://tracker.example/a.png" onerror="document.title=1">',
    '![pixel](https://tracker.example/pixel.png)',
    '[press](javascript:document.title=1)',
    '[here](https://example.com/)',
  ].join('\n\n');
  await field(page, 'Description').fill(traps);
  await panel(page).getByRole('button', { name: 'Preview' }).click();
  await expect(panel(page).getByRole('link', { name: 'here' })).toHaveAttribute(
    'href',
    'https://example.com/',
  );
  await expect(panel(page).getByRole('link', { name: 'pixel' })).toHaveAttribute('target', '_blank');
  await expect(panel(page).getByRole('link', { name: 'press' })).toHaveCount(0);
  await expect(panel(page).locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Backlog · Backlight');

  for (const slow of ['>'.repeat(50_000), '['.repeat(10_000), '**_'.repeat(16_000)]) {
    await panel(page).getByRole('button', { name: 'Write', exact: true }).click();
    await field(page, 'Description').fill(slow);
    await panel(page).getByRole('button', { name: 'Preview' }).click();
    await expect(field(page, 'Description')).toHaveCount(0);
  }
  await expect(field(page, 'Title')).toBeVisible();
});

test('a checklist is written, ticked, moved and emptied by keyboard', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  await field(page, 'New line').focus();
  for (const line of ['one', 'two', 'three']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await expect(lines(page)).toHaveCount(3);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(panel(page).getByText('“three” is now 2 of 3')).toBeAttached();
  await expect(field(page, 'Line: three')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(panel(page).getByText('1 of 3 done')).toBeVisible();
  await field(page, 'Line: two').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(lines(page)).toHaveCount(2);
  await page.reload();
  await expect(panel(page).getByRole('checkbox', { name: 'three' })).toBeChecked();
  await page.goto(chromium.address('backlog.html#/board'));
  await expect(card(page, 'Brochure')).toContainText('1/2');
});

test('a checklist is pasted, dragged, and put back by mouse', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  await paste(page, '- one\n- two\n- three', 'New line');
  await expect(lines(page)).toHaveCount(3);
  const grip = await panel(page).getByRole('button', { name: 'Move or delete “three”' }).boundingBox();
  const first = await lines(page).first().boundingBox();
  if (!grip || !first) throw new Error('the checklist is not on screen');
  await page.mouse.move(grip.x + 10, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(grip.x + 5, grip.y - 5, { steps: 4 });
  await page.mouse.move(first.x + 60, first.y + 4, { steps: 8 });
  await page.mouse.up();
  const order = () =>
    lines(page)
      .getByRole('textbox')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  await expect.poll(order).toEqual(['three', 'one', 'two']);
  await panel(page).getByRole('button', { name: 'Move or delete “one”' }).click();
  await page.getByRole('menuitem', { name: 'To the bottom' }).click();
  await expect.poll(order).toEqual(['three', 'two', 'one']);
  await panel(page).getByRole('button', { name: 'Move or delete “two”' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(order).toEqual(['three', 'two', 'one']);
});

test('200 KB in a title, a description or a checklist is refused with a sentence, and stays', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  const long = 'word '.repeat(40_000);
  await field(page, 'New line').fill(long);
  await field(page, 'New line').press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('A line holds 200 characters');
  await expect(field(page, 'New line')).toHaveValue(long);
  await field(page, 'New line').fill('');
  await field(page, 'Title').fill(long);
  await field(page, 'Title').blur();
  await expect(panel(page).getByRole('alert')).toContainText('200,000 characters, and 500 fit');
  await expect(field(page, 'Title')).toHaveValue(long);
  await field(page, 'Title').fill('Flyer');
  await field(page, 'Description').fill(long);
  await expect(panel(page).getByRole('alert')).toContainText('200,000 characters, and 50,000 fit');
  await expect(panel(page).getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await page.reload();
  await expect(field(page, 'Description')).toHaveValue(long);
  await expect(field(page, 'Title')).toHaveValue('Flyer');
});

test('in two windows no tick is lost; of one field the later wins and the earlier is in the history', async ({
  chromium,
}) => {
  const one = await chromium.openPage('backlog.html');
  await add(one, 'Brochure');
  await open(one, 'Brochure');
  await paste(one, 'write\nprint', 'New line');
  await expect(lines(one)).toHaveCount(2);
  const other = await chromium.context.newPage();
  await other.goto(one.url());
  await other.getByRole('checkbox', { name: 'print' }).waitFor();
  await Promise.all([
    one.getByRole('checkbox', { name: 'write' }).click(),
    other.getByRole('checkbox', { name: 'print' }).click(),
  ]);
  for (const page of [one, other]) await expect(panel(page).getByText('2 of 2 done')).toBeVisible();

  await field(one, 'Title').fill('Flyer for parents');
  await field(one, 'Title').blur();
  await expect(field(other, 'Title')).toHaveValue('Flyer for parents');
  await field(other, 'Title').fill('Poster');
  await field(other, 'Title').blur();
  await expect(field(one, 'Title')).toHaveValue('Poster');
  await panel(one).getByText('History').click();
  await expect(panel(one).getByText('Title changed to “Poster”')).toBeVisible();
  await expect(panel(one).getByText('Title changed to “Flyer for parents”')).toBeVisible();
});

test('an item deleted in another window while it is written gives the text back, and comes back', async ({
  chromium,
}) => {
  const one = await chromium.openPage('backlog.html');
  await add(one, 'Brochure');
  const other = await chromium.openPage('backlog.html');
  await open(one, 'Brochure');
  await card(other, 'Brochure').focus();
  await field(one, 'Description').focus();
  await one.keyboard.type('Three stories of ');
  await expect(panel(one).getByText('Saved')).toBeVisible();
  await other.keyboard.press('Delete');
  await expect(card(other, 'Brochure')).toHaveCount(0);
  await one.keyboard.type('parents');
  await expect(panel(one).getByRole('heading', { name: /This item is gone/ })).toBeVisible();
  await panel(one).getByRole('button', { name: 'Bring it back' }).click();
  await expect(field(one, 'Title')).toHaveValue('Brochure');
  await expect(card(other, 'Brochure')).toBeVisible();
});

test('the Definition of Done is written by the team, ticked per item and holds nothing back', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure', 'Poster');
  await open(page, 'Brochure');
  await panel(page).getByRole('button', { name: 'Write what done means for your team' }).click();
  const dialog = page.getByRole('dialog', { name: 'Definition of Done' });
  await dialog.getByRole('textbox', { name: 'New point' }).focus();
  await page.keyboard.type('Proofread');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Measured');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await panel(page).getByRole('checkbox', { name: 'Proofread' }).click();
  await expect(panel(page).getByText('1 of 2 met')).toBeVisible();
  await panel(page).getByLabel('Column').selectOption('Done');
  await expect(panel(page).getByText(/1 point of the Definition of Done is open/)).toBeVisible();
  await page.goto(chromium.address('backlog.html#/backlog'));
  await open(page, 'Poster');
  await expect(panel(page).getByText('0 of 2 met')).toBeVisible();
});

test('links, people and notes by mouse; nobody is named before the work is pulled', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  await expect(panel(page).getByRole('combobox', { name: 'People' })).toHaveCount(0);
  await panel(page).getByLabel('Column').selectOption('Creating');
  await panel(page).getByRole('combobox', { name: 'People' }).fill('Anna');
  await page.getByRole('option', { name: 'Add “Anna”' }).click();
  await expect(panel(page).getByRole('button', { name: 'Remove Anna' })).toBeVisible();

  await panel(page).getByRole('button', { name: 'Add a link' }).click();
  await field(page, 'Address').fill('javascript:alert(1)');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toContainText('That is no address');
  await field(page, 'Address').fill('example.com/brief');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel(page).getByRole('link', { name: 'example.com/brief' })).toHaveAttribute(
    'href',
    'https://example.com/brief',
  );

  await field(page, 'New note').fill('By Friday');
  await panel(page).getByRole('button', { name: 'Add a note' }).click();
  await panel(page).getByRole('button', { name: 'Change or delete this note' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(panel(page).getByText('By Friday')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await expect(panel(page).getByText('By Friday')).toBeVisible();
});

test('the item stands beside the list on a desk, and takes the page on a phone', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await add(page, 'Brochure');
  await open(page, 'Brochure');
  const beside = await panel(page).boundingBox();
  const list = await card(page, 'Brochure').boundingBox();
  if (!beside || !list) throw new Error('the item and its list are not on screen');
  expect(list.x + list.width).toBeLessThanOrEqual(beside.x);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(card(page, 'Brochure')).toBeHidden();
  expect((await panel(page).boundingBox())?.width).toBe(360);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(360);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page, 'Brochure')).toBeFocused();
});
