import { expect, test } from '../support/chromium-test.ts';

const gmail = 'https://mail.google.com/*';

test('a team sets itself up on one screen, and finds it again', async ({ chromium }) => {
  const page = await chromium.openPage('welcome.html');
  await page.getByRole('textbox', { name: 'Team name' }).fill('Growth marketing');
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cada solicitud, a la luz');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cada solicitud, a la luz');
  await expect(page.getByRole('textbox', { name: 'Nombre del equipo' })).toHaveValue('Growth marketing');

  const popup = await chromium.openPage('popup.html');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Growth marketing');
  await expect(popup.getByRole('list', { name: 'Columnas' })).toContainText('Creación');
});

test('the screen needs no scrolling at 1280 by 800', async ({ chromium }) => {
  const page = await chromium.openPage('welcome.html');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('button', { name: 'Open the backlog' })).toBeInViewport({ ratio: 1 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(await overflow()).toBeLessThanOrEqual(0);

  // Nor does it when limits are on at many places.
  for (const place of ['https://trello.com/*', 'https://jira.firm.example/*']) await chromium.grant(place);
  await expect(page.getByText('On: Trello and jira.firm.example')).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('the sample team comes and goes, and the popup shows it', async ({ chromium }) => {
  const page = await chromium.openPage('welcome.html');
  await page.getByRole('button', { name: 'Load the sample team' }).click();
  await expect(page.getByText('The sample team is loaded.')).toBeVisible();

  const popup = await chromium.openPage('popup.html');
  await expect(popup.getByText('Over the limit: 7 of 6')).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.getByRole('button', { name: 'Load the sample team' })).toBeVisible();
  // The popup that stayed open follows.
  await popup.bringToFront();
  await expect(popup.getByText('Within the limit: 0 of 6')).toBeVisible();
});

test('the Gmail button is the permission: on by a click here, off in the settings of the browser', async ({
  chromium,
}) => {
  await chromium.willAllow(gmail);
  const page = await chromium.openPage('welcome.html');
  await page.getByRole('button', { name: 'Turn the Gmail button on' }).click();
  await expect(page.getByText('The Gmail button is on')).toBeVisible();

  const popup = await chromium.openPage('popup.html');
  await expect(popup.getByText('Gmail button is on')).toBeVisible();

  await chromium.revokeInSettings(gmail);
  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Turn the Gmail button on' })).toBeVisible();
});
