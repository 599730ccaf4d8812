import { expect, test } from '../support/firefox-test.ts';
import { storeScript } from '../support/store/store-script.ts';

test('in Firefox too, typing filters the backlog, the palette goes places and Ctrl Z takes back', async ({
  firefox,
}) => {
  const page = await firefox.openPage('backlog.html#/backlog');
  await page.evaluate(await storeScript());
  await page.evaluate(async () => {
    await backlightStore.aTeam();
    for (const title of ['Poster', 'Brochure for Łódź']) await backlightStore.addItem({ title });
  });
  const rows = () =>
    page.evaluate(() => Array.from(document.querySelectorAll('[role=row] a'), (link) => link.textContent));
  const hash = () => page.evaluate(() => window.location.hash);
  await expect.poll(rows).toEqual(['Poster', 'Brochure for Łódź']);
  const field = page.locator('[role=search] [role=combobox]');
  await field.click();
  await page.keyboard.type('lodz');
  await expect.poll(rows).toEqual(['Brochure for Łódź']);
  await expect.poll(hash).toBe('#/backlog?find=lodz');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-card') !== null))
    .toBe(true);
  await page.keyboard.press('Delete');
  await expect.poll(rows).toEqual([]);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect.poll(rows).toEqual(['Brochure for Łódź']);
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null))
    .toBe(true);
  await page.keyboard.type('to the board');
  await page.keyboard.press('Enter');
  await expect.poll(hash).toMatch(/^#\/board/);
});
