import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).getByRole('row');
const heads = (page: Page) =>
  page.getByRole('region', { name: 'Board', exact: true }).getByRole('heading', { level: 2 });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Columns and limits' });

async function openBoard(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(column(page, 'Done')).toBeVisible();
}

async function add(page: Page, to: string, ...titles: string[]): Promise<void> {
  await page.getByRole('button', { name: `Add to ${to}` }).click();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(cards(page, to).filter({ hasText: title })).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

async function act(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Change the column ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** What was just said, held in sight by the pointer: it would go after a while. */
async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('status').getByText(text).last().hover({ timeout: 15_000 });
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
}

test.setTimeout(90_000);

const start = ['Backlog', 'Ready', 'Creating', 'Review', 'Publishing', 'Done'];

test('columns are added, renamed and given a kind, by mouse', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await page.getByRole('button', { name: 'Add a column' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a column' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Give it a name.');
  await dialog.getByLabel('Name').fill('Archive');
  await dialog.getByRole('radio', { name: /^Done/ }).check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(heads(page)).toHaveText([...start, 'Archive']);

  await act(page, 'Review', 'Add a column after it…');
  await dialog.getByLabel('Name').fill('Approval');
  await dialog.getByRole('radio', { name: /^Waiting/ }).check();
  await dialog.getByLabel('Limit for work in progress').fill('2');
  await dialog.getByLabel('Minimum').fill('3');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('minimum is above the limit');
  await dialog.getByLabel('Minimum').fill('');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await said(page, 'The column Approval was added');
  await expect(heads(page)).toHaveText([
    'Backlog',
    'Ready',
    'Creating',
    'Review',
    'Approval',
    'Publishing',
    'Done',
    'Archive',
  ]);
  await undo(page);
  await expect(column(page, 'Approval')).toHaveCount(0);

  await act(page, 'Archive', 'Change…');
  const edit = page.getByRole('dialog', { name: 'Change the column' });
  await edit.getByLabel('Name').fill('Shelf');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(column(page, 'Shelf')).toBeVisible();
  await page.reload();
  await expect(heads(page)).toHaveText([...start, 'Shelf']);
});

test('a column is moved by dragging its head, and by its menu with the keyboard alone', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  const from = await column(page, 'Review').getByRole('heading').boundingBox();
  const onto = await column(page, 'Creating').boundingBox();
  if (!from || !onto) throw new Error('the columns are not on screen');
  await page.mouse.move(from.x + 40, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 14, { steps: 3 });
  await page.mouse.move(onto.x + 30, onto.y + 300, { steps: 8 });
  await page.mouse.up();
  await said(page, 'Review is now column 3 of 6');
  await expect(heads(page)).toHaveText(['Backlog', 'Ready', 'Review', 'Creating', 'Publishing', 'Done']);
  await undo(page);
  await expect(heads(page)).toHaveText(start);

  const menu = page.getByRole('button', { name: 'Change the column Review' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Change…' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Move right' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Review is now column 5 of 6').last()).toBeVisible();
  await expect(heads(page)).toHaveText(['Backlog', 'Ready', 'Creating', 'Publishing', 'Review', 'Done']);
  await expect(menu).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(heads(page)).toHaveText(start);
});

test('a column that is deleted asks where its cards go, and comes back in one step', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await add(page, 'Creating', 'Two', 'One');
  await act(page, 'Creating', 'Delete…');
  const dialog = page.getByRole('dialog', { name: 'Delete Creating?' });
  await dialog.getByLabel('Where do its 2 items go?').selectOption('publishing');
  await dialog.getByRole('button', { name: 'Delete the column' }).click();
  const full = page.getByRole('dialog', { name: 'Publishing is full' });
  await full.getByRole('button', { name: 'Leave it where it is' }).click();
  await dialog.getByRole('combobox').selectOption('review');
  await dialog.getByRole('button', { name: 'Delete the column' }).click();
  await said(page, '2 items are now in Review');
  await expect(cards(page, 'Review')).toContainText([/One/, /Two/]);
  await expect(column(page, 'Creating')).toHaveCount(0);
  await undo(page);
  await expect(cards(page, 'Creating')).toContainText([/One/, /Two/]);
  await expect(cards(page, 'Review')).toHaveCount(0);

  for (const name of ['Backlog', 'Done']) {
    await page.getByRole('button', { name: `Change the column ${name}` }).click();
    await expect(page.getByRole('menuitem', { name: 'Delete…' })).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Escape');
  }
  await act(page, 'Ready', 'Delete…');
  await expect(column(page, 'Ready')).toHaveCount(0);
});

test('a card for a column that another window just deleted stays where it is, and the page says so', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await add(page, 'Ready', 'Brochure');
  const card = page.getByRole('row').filter({ hasText: 'Brochure' });
  await card.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move to…' });
  await dialog.getByLabel('Column').selectOption('review');

  const other = await chromium.openPage('backlog.html');
  await openBoard(other);
  await act(other, 'Review', 'Delete…');
  await expect(column(other, 'Review')).toHaveCount(0);
  await expect(page.getByRole('option', { name: /^Review/ })).toHaveCount(0);

  await page.bringToFront();
  await dialog.getByLabel('Place').selectOption('bottom');
  await page.evaluate(() => {
    // As quick as a person who pressed before the page had heard of it: the choice is still the old one.
    document.querySelector('form')?.requestSubmit();
  });
  await expect(page.getByText('This column was deleted in another window.')).toBeVisible();
  await expect(cards(page, 'Ready')).toContainText([/Brochure/]);
});

test('every limit stands in one place, reached and changed by keyboard', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await page.getByRole('link', { name: 'Columns and limits' }).press('Enter');
  const limit = settings(page).getByRole('textbox', { name: 'Limit of Review' });
  await expect(limit).toHaveValue('2');
  for (const bad of ['0', '-1', '1e9', 'abc']) {
    await limit.fill(bad);
    await limit.press('Enter');
    await expect(settings(page).getByRole('alert')).toContainText('from 1 to 999');
    await expect(limit).toHaveValue(bad);
  }
  await limit.press('Escape');
  await expect(limit).toHaveValue('2');
  await expect(settings(page).getByRole('alert')).toHaveCount(0);
  await limit.fill('4');
  await limit.press('Tab');
  // What was done in the dialog is taken back over it.
  await undo(page);
  await expect(limit).toHaveValue('2');
  await expect(settings(page)).toBeVisible();
  await limit.fill('4');
  await limit.press('Tab');
  const minimum = settings(page).getByRole('textbox', { name: 'Minimum of Ready' });
  await minimum.fill('2');
  await minimum.press('Enter');
  const kind = settings(page).getByRole('combobox', { name: 'Kind of Done' });
  await kind.selectOption('active');
  await expect(settings(page).getByRole('alert')).toContainText('only column for what is done');
  await expect(kind).toHaveValue('done');
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await expect(column(page, 'Ready')).toContainText('0 of at least 2');
  await expect(column(page, 'Review')).toContainText('0/4');
});

test('a limit over two columns speaks up, and blocked cards can be left out of it', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await add(page, 'Creating', 'One', 'Two');
  await page.getByRole('link', { name: 'Columns and limits' }).click();
  await settings(page).getByRole('button', { name: 'Add a limit over several columns' }).click();
  const form = settings(page).getByRole('form', { name: 'A limit over several columns' });
  await form.getByRole('textbox', { name: 'At most' }).fill('2');
  await form.getByRole('checkbox', { name: 'Creating' }).check();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('at least two columns');
  await form.getByRole('checkbox', { name: 'Review' }).check();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(settings(page).getByRole('group', { name: 'Creating + Review' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(column(page, 'Review')).toContainText('Together (Creating + Review): 2 of 2, at the limit');

  await page.getByRole('button', { name: 'Add to Review' }).click();
  await page.keyboard.type('Three');
  await page.keyboard.press('Enter');
  const full = page.getByRole('dialog', { name: 'Creating + Review: full together' });
  await expect(full).toContainText('would hold 3 together, and the limit is 2');
  await full.getByRole('textbox').fill('The fair opens tomorrow');
  await full.getByRole('button', { name: 'Let it in' }).click();
  await expect(column(page, 'Creating')).toContainText('3 of 2, over the limit');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'One' }).click();
  await page.getByRole('checkbox', { name: 'Blocked' }).click();
  await expect(page.getByRole('checkbox', { name: 'Blocked' })).toBeChecked();
  await page.getByRole('complementary', { name: 'Item' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Columns and limits' }).click();
  await settings(page).getByRole('checkbox', { name: 'Blocked items do not count' }).check();
  await page.keyboard.press('Escape');
  await expect(column(page, 'Creating')).toContainText('1 more does not count');
  await expect(column(page, 'Creating')).toContainText('2 of 2, at the limit');
});

test('a limit for each person speaks up when somebody is given too much at once', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await openBoard(page);
  await add(page, 'Creating', 'One', 'Two');
  await page.goto(chromium.address('backlog.html#/settings'));
  const most = settings(page).getByRole('textbox', { name: 'At most, at once' });
  await most.fill('1');
  await most.press('Enter');
  await expect(page.getByText('The limit was added')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  const give = async (title: string) => {
    await page.getByRole('link', { name: title, exact: true }).click();
    const beside = page.getByRole('complementary', { name: 'Item' });
    await expect(beside.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await beside.getByRole('combobox', { name: 'People' }).fill('Ada');
    await beside.getByRole('combobox', { name: 'People' }).press('Enter');
  };
  await give('One');
  await expect(page.getByRole('button', { name: 'Remove Ada' })).toBeVisible();
  await give('Two');
  const dialog = page.getByRole('dialog', { name: 'Ada has enough to do' });
  await expect(dialog).toContainText('Ada would work on 2 at once, and the limit for each person is 1.');
  await dialog.getByRole('textbox').fill('Bo is ill');
  await dialog.getByRole('button', { name: 'Let it in' }).click();
  await expect(page.getByRole('button', { name: 'Remove Ada' })).toBeVisible();
});
