import type { Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { storeScript } from '../support/store/store-script.ts';

const titles = ['Brochure for the fair', 'New photos', 'Webinar for partners', 'Old logo in the deck'];

/** The requests of a team, newest first. */
async function requestsOf(chromium: Chromium, names: string[] = titles): Promise<Page> {
  const page = await chromium.openPage('backlog.html#/requests');
  await page.evaluate(await storeScript());
  await page.evaluate(async (given) => {
    await backlightStore.aTeam();
    await backlightStore.capture(given);
  }, names);
  await expect(waiting(page)).toBeFocused();
  await expect(selected(page)).toBeVisible();
  return page;
}

const selected = (page: Page) => page.getByRole('option', { selected: true });
const waiting = (page: Page) => page.getByRole('listbox', { name: 'Requests: Waiting' });
const tab = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Which requests' }).getByRole('button', { name });

test('requests are triaged with the keyboard alone, each decision leads to the next', async ({
  chromium,
}) => {
  const page = await requestsOf(chromium);
  await expect(selected(page)).toContainText('Brochure for the fair');

  await page.keyboard.press('j');
  await expect(selected(page)).toContainText('New photos');
  await page.keyboard.press('k');
  await expect(selected(page)).toContainText('Brochure for the fair');

  await page.keyboard.press('a');
  await expect(selected(page)).toContainText('New photos');
  await expect(waiting(page)).toBeFocused();

  await page.keyboard.press('d');
  await page.getByLabel('Why not').waitFor();
  await page.keyboard.type('We have no photographer before March.');
  await page.keyboard.press('Control+Enter');
  await expect(selected(page)).toContainText('Webinar for partners');
  await expect(waiting(page)).toBeFocused();

  await page.keyboard.press('q');
  await page.getByLabel('Your question').waitFor();
  await page.keyboard.type('How will we know that it worked?');
  await page.keyboard.press('Control+Enter');
  await expect(selected(page)).toContainText('Old logo in the deck');
  await expect(waiting(page)).toBeFocused();

  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: 'Find an item' }).waitFor();
  await page.keyboard.type('broch');
  await page.getByRole('option', { name: /Brochure for the fair/ }).waitFor();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Nothing is waiting' })).toBeVisible();
  await expect(tab(page, 'Asked')).toContainText('1');
  await expect(tab(page, 'Declined')).toContainText('1');
  await expect(tab(page, 'Accepted')).toContainText('2');
});

test('each decision is taken back by the key for undo', async ({ chromium }) => {
  const page = await requestsOf(chromium);
  await page.keyboard.press('a');
  await expect(tab(page, 'Accepted')).toContainText('1');
  await page.keyboard.press('Control+z');
  await expect(tab(page, 'Waiting')).toContainText('4');
  await expect(tab(page, 'Accepted')).toHaveText('Accepted');
  await page.keyboard.press('Control+Shift+z');
  await expect(tab(page, 'Accepted')).toContainText('1');
});

test('a declined request keeps its reason and can be reopened', async ({ chromium }) => {
  const page = await requestsOf(chromium);
  await page.getByRole('button', { name: 'Decline', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline this request' });
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('whoever asked will want to know');
  await dialog.getByRole('button', { name: /This is not ours to do/ }).click();
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();

  await tab(page, 'Declined').click();
  await expect(page.getByRole('article')).toContainText('This is not ours to do');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(tab(page, 'Waiting')).toContainText('4');
});

test('a request told in person is added by hand', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html#/requests');
  await expect(page.getByRole('heading', { name: 'Your first request will land here' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Add a request' }).last().click();
  await page.getByLabel('What is asked for').fill('Give-aways for the summer party');
  await page.getByLabel('Who asks').fill('Marco Ruiz <marco@example.com>');
  await page.getByRole('button', { name: 'Add request' }).click();
  await expect(selected(page)).toContainText('Give-aways for the summer party');
  await expect(selected(page)).toContainText('Marco Ruiz');
  await expect(page.getByLabel('Requested by')).toHaveValue('Marco Ruiz <marco@example.com>');
});

test('what was typed is saved with no button, and survives a tab that is killed at once', async ({
  chromium,
}) => {
  const page = await requestsOf(chromium);
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Brochure for the spring fair');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(selected(page)).toContainText('Brochure for the spring fair');

  await page.getByLabel('What the team should know').pressSequentially('Forty visitors took one home');
  const session = await chromium.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => null);
  await crashed;
  await page.close();
  const again = await chromium.openPage('backlog.html#/requests');
  await expect(again.getByLabel('What the team should know')).toHaveValue('Forty visitors took one home');
  await expect(again.getByText('Saved', { exact: true })).toBeVisible();
});

test('hostile texts are bounded plain text', async ({ chromium }) => {
  const page = await requestsOf(chromium, [
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
    `${'w'.repeat(499)}…`,
    'ab \u05d0\u05d1\u05d2 right to left 🧨',
  ]);
  await expect(selected(page)).toContainText('<img src=x onerror=alert(1)><script>alert(2)</script>');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^<img src=x/);
  await page.keyboard.press('j');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^w{499}…$/);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
  // A person who pastes 200 KB into the title gets a title of the length that is kept.
  await page.getByRole('textbox', { name: 'Title' }).fill('t'.repeat(200_000));
  await expect
    .poll(() =>
      page.evaluate(async () => (await backlightStore.request('request0000000000001'))?.title.length),
    )
    .toBe(500);
});

test('ten thousand requests show as many rows as ten, and the oldest can be reached', async ({
  chromium,
}) => {
  const page = await requestsOf(chromium, ['The newest']);
  await page.evaluate(() => backlightStore.captureMany(10_000));
  await expect(tab(page, 'Waiting')).toContainText('10,001');
  await expect(selected(page)).toHaveAttribute('aria-setsize', '10001');
  const rows = () => page.getByRole('option').count();
  expect(await rows()).toBeLessThan(60);
  await waiting(page).evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await page.getByRole('option', { name: /Request number 10000/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Request number 10000');
  expect(await rows()).toBeLessThan(60);
});

test('a request is merged into an item that is found by any of its words, by keyboard alone', async ({
  chromium,
}) => {
  const page = await requestsOf(chromium);
  await page.evaluate(async () => {
    await backlightStore.addItem({ title: 'Flyer' });
    await backlightStore.addItem({ title: 'Print things', description: 'Posters for Łódź, too' });
  });
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Merge into which item?' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expect(dialog.getByRole('option')).toHaveCount(2);
  await page.keyboard.type('lodz poster');
  await expect(dialog.getByRole('option')).toHaveText([/Print things/]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(selected(page)).toContainText('New photos');
  await tab(page, 'Accepted').click();
  await expect(page.getByRole('option', { name: /Brochure for the fair/ })).toContainText('merged');
});
