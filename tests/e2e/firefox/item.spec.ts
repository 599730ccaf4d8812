import { expect, test } from '../support/firefox-test.ts';
import { storeScript } from '../support/store/store-script.ts';

test('in Firefox too, an item is written in Markdown, has a checklist and is left by key', async ({
  firefox,
}) => {
  const page = await firefox.openPage('backlog.html#/backlog');
  await page.evaluate(await storeScript());
  await page.evaluate(async () => {
    await backlightStore.aTeam();
  });
  await page.locator('input[aria-label="New item in Backlog"]').fill('Brochure');
  await page.keyboard.press('Enter');
  const row = '[role=row]';
  await expect
    .poll(() => page.evaluate((at) => document.querySelector(at)?.textContent, row))
    .toContain('Brochure');
  await page.locator('input[aria-label="New item in Backlog"]').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const description = 'aside textarea[placeholder^="The outcome"]';
  await page.locator(description).click();
  await page.keyboard.type('For parents');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.press('b');
  await page.keyboard.up('Control');
  const valueOf = (at: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.value ?? '', at);
  await expect.poll(() => valueOf(description)).toBe('**For parents**');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect.poll(() => valueOf(description)).toBe('For parents');
  await page.keyboard.down('Control');
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  const strong = () => page.evaluate(() => document.querySelector('aside strong')?.textContent ?? '');
  await expect.poll(strong).toContain('parents');

  await page.locator('aside input[aria-label="New line"]').click();
  await page.keyboard.type('Proofread');
  await page.keyboard.press('Enter');
  const boxes = () => page.evaluate(() => document.querySelectorAll('aside li input[type=checkbox]').length);
  await expect.poll(boxes).toBe(1);
  await page.locator('aside li input[type=checkbox]').click();
  const said = () => page.evaluate(() => document.querySelector('aside')?.textContent ?? '');
  await expect.poll(said).toContain('1 of 1 done');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelector('aside'))).toBeNull();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
});
