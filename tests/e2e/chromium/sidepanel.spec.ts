import { expect, test } from '../support/chromium-test.ts';
import { storeScript } from '../support/store/store-script.ts';

test('the panel shows what was captured last, and a request ready to be edited', async ({ chromium }) => {
  const panel = await chromium.openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  await expect(panel.getByText('What you capture shows up here, ready to be edited.')).toBeVisible();

  await panel.evaluate(await storeScript());
  await panel.evaluate(async () => {
    await backlightStore.aTeam();
    await backlightStore.capture(['Brochure for the fair', 'New photos']);
  });
  await panel.getByRole('button', { name: /New photos/ }).click();
  const title = panel.getByRole('textbox', { name: 'Title' });
  await title.fill('New photos of the team');
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Back to this page' }).click();
  await expect(panel.getByRole('button', { name: /New photos of the team/ })).toBeVisible();
  const sideways = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
});

test('the panel shows the request it is asked for, with the way back to that very mail', async ({
  chromium,
}) => {
  const panel = await chromium.openPage('sidepanel.html');
  await panel.evaluate(await storeScript());
  await panel.evaluate(async () => {
    await backlightStore.aTeam();
    await backlightStore.capture(['Brochure for the fair', 'New photos']);
    // What the background writes when Edit is pressed in a page.
    const requestId = 'request0000000000000';
    await chrome.storage.session.set({ panelTarget: { requestId, at: Date.now() } });
  });
  await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('Brochure for the fair');
  await expect(panel.getByRole('link', { name: 'Open in Gmail' })).toHaveAttribute(
    'href',
    /^https:\/\/mail\.google\.com\/mail\/u\/.*17b931c843ea5000/,
  );
});

test('where the browser hides the page, the panel says what to do', async ({ chromium }) => {
  chromium.serve('mail.google.com', '<!doctype html><title>Somebody else</title><p>Hello');
  const panel = await chromium.openPage('sidepanel.html');
  const page = await chromium.context.newPage();
  await page.goto('https://mail.google.com/');
  await page.bringToFront();
  await expect(panel.getByText(/Press the Backlight button in the toolbar/)).toBeAttached();
});

test('Edit beside a captured mail opens the real panel at that very request', async ({ chromium }) => {
  const inbox = await chromium.openPage('practice.html');
  await inbox.getByRole('button', { name: 'Add to Backlight' }).first().click();
  await inbox.getByRole('button', { name: 'Edit' }).first().click();
  const panel = await chromium.hiddenPage('sidepanel.html');
  await expect.poll(() => panel.text()).toContain('Open in Gmail');
  const title = await panel.evaluate(`document.querySelector('textarea').value`);
  await inbox.goto(chromium.address('backlog.html#/requests'));
  await expect(inbox.getByRole('option', { selected: true })).toContainText(String(title));
});

test('in the panel a request is merged into an item that is found there, by mouse', async ({ chromium }) => {
  const panel = await chromium.openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.evaluate(await storeScript());
  await panel.evaluate(async () => {
    await backlightStore.aTeam();
    await backlightStore.capture(['Brochure for the fair']);
    await backlightStore.addItem({ title: 'Flyer' });
    await backlightStore.addItem({ title: 'Poster for Łódź' });
  });
  await panel.getByRole('button', { name: /Brochure for the fair/ }).click();
  await panel.getByRole('button', { name: 'Merge' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Merge into which item?' });
  await dialog.getByRole('combobox').fill('lodz');
  await expect(dialog.getByRole('option')).toHaveText([/Poster for Łódź/]);
  await dialog.getByRole('option').click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByText('Merged into')).toBeVisible();
});
