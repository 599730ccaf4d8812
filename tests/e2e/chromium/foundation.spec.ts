import { expect, test } from '../support/chromium-test.ts';

const gmail = 'https://mail.google.com/*';

test('the backlog page opens', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await expect(page).toHaveTitle(/Backlight/);
});

test('a site is held only after the person allowed it, and not after they took it away', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html');
  const held = () => page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), gmail);
  expect(await held()).toBe(false);
  await chromium.grant(gmail);
  expect(await held()).toBe(true);
  await chromium.revokeInSettings(gmail);
  expect(await held()).toBe(false);
});

test('a page of ours that asks for something outside is found out', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  await page.evaluate(() => fetch('https://example.com/').catch(() => null));
  await expect.poll(() => chromium.watch.problems.join('\n')).toMatch(/connect-src/);
  chromium.watch.forget();
});

test('the worker comes back after the browser stopped it', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html');
  const started = (await chromium.worker()).evaluate(() => performance.timeOrigin);
  const before = await started;
  await chromium.stopWorkers(page);
  await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null));
  await expect
    .poll(async () => (await chromium.worker()).evaluate(() => performance.timeOrigin).catch(() => before))
    .toBeGreaterThan(before);
});

test('a page at a real address is answered on this machine', async ({ chromium }) => {
  chromium.serve('mail.google.com', '<!doctype html><title>Practice</title>');
  const page = await chromium.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await expect(page).toHaveTitle('Practice');
});
