import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';
import { storeScript } from '../support/store/store-script.ts';

const count = 3_000;
const all = '3,000 items were changed';

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const bar = (page: Page) => page.getByRole('region', { name: 'Chosen items' });
const said = (page: Page, text: string) => page.getByRole('status').getByText(text);
/** A step of thousands takes a moment on a busy machine. */
const patient = { timeout: 60_000 };

/** What the database holds of the items, and how many events there are. */
const stored = (page: Page) => page.evaluate(() => backlightStore.inBacklog());

test('thousands are changed, moved and deleted in one step each, and each step is taken back and done again', async ({
  chromium,
}) => {
  test.setTimeout(240_000);
  const page = await chromium.openPage('backlog.html#/backlog');
  await expect(page.getByRole('textbox', { name: 'New item in Backlog' })).toBeVisible();
  await page.evaluate(await storeScript());
  await page.evaluate(
    async (items) =>
      backlightStore.addCards(
        Array.from({ length: items }, (_, n) => ({ title: `Poster number ${n + 1}.` })),
      ),
    count,
  );
  await expect(row(page, 'Poster number 1.')).toBeVisible();
  const before = await stored(page);
  expect(before).toMatchObject({ living: count, withEffort: 0 });

  await row(page, 'Poster number 1.').focus();
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByRole('status')).toHaveText('3,000 chosen');
  await page.keyboard.press('.');
  const dialog = page.getByRole('dialog', { name: 'Change 3,000 items' });
  await dialog.getByLabel('Effort').selectOption('2');
  await dialog.getByRole('button', { name: 'Change them' }).click();
  await expect(said(page, all)).toBeVisible(patient);
  await expect(bar(page).getByRole('status')).toHaveText('3,000 chosen · 6,000 points', patient);
  expect(await stored(page)).toMatchObject({ withEffort: count, events: before.events + 1 });

  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(said(page, `Taken back: ${all}`)).toBeVisible(patient);
  await expect(bar(page).getByRole('status')).toHaveText('3,000 chosen', patient);
  expect(await stored(page)).toMatchObject({ withEffort: 0, events: before.events + 2 });
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click();
  await expect(said(page, `Done again: ${all}`)).toBeVisible(patient);
  expect(await stored(page)).toMatchObject({ withEffort: count, living: count });

  await row(page, 'Poster number 2.').focus();
  await page.keyboard.press('Delete');
  await expect(said(page, '3,000 items were deleted')).toBeVisible(patient);
  await expect(row(page, 'Poster number 1.')).toBeHidden();
  expect(await stored(page)).toMatchObject({ living: 0, counted: 0 });
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Taken back: 3,000 items were deleted')).toBeVisible(patient);
  await expect(row(page, 'Poster number 1.')).toBeVisible(patient);
  expect(await stored(page)).toMatchObject({
    living: count,
    counted: count,
    withEffort: count,
    order: before.order,
  });

  await row(page, 'Poster number 1.').focus();
  await page.keyboard.press('Control+a');
  await bar(page).getByRole('button', { name: 'Move to…' }).click();
  const place = page.getByRole('dialog', { name: 'Move to…' });
  await place.getByLabel('Column').selectOption('ready');
  await place.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(said(page, '3,000 items are now in Ready')).toBeVisible(patient);
  expect(await stored(page)).toMatchObject({ living: 0, counted: 0 });
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Taken back: 3,000 items are now in Ready')).toBeVisible(patient);
  await expect(row(page, 'Poster number 1.')).toBeVisible(patient);
  expect(await stored(page)).toMatchObject({ living: count, counted: count, order: before.order });
});
