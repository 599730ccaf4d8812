import { expect, test } from '../support/firefox-test.ts';
import { storeScript } from '../support/store/store-script.ts';

test('in Firefox too, requests are triaged by key and edits are saved as they are typed', async ({
  firefox,
}) => {
  const page = await firefox.openPage('backlog.html#/requests');
  await page.evaluate(await storeScript());
  await page.evaluate(async () => {
    await backlightStore.aTeam();
    await backlightStore.capture(['Brochure for the fair', 'New photos']);
  });
  const text = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await expect.poll(() => text('[role=option][aria-selected=true]')).toContain('Brochure for the fair');
  await page.locator('[role=listbox]').click();
  await expect.poll(() => text('[aria-selected=true]')).toContain('Brochure for the fair');
  await page.keyboard.press('a');
  await expect.poll(() => text('[role=option][aria-selected=true]')).toContain('New photos');

  await page.locator('article textarea').fill('New photos of the team');
  await expect
    .poll(() => page.evaluate(async () => (await backlightStore.request('request0000000000001'))?.title))
    .toBe('New photos of the team');
});
