import { expect, test } from '../support/firefox-test.ts';

const gmail = 'https://mail.google.com/*';

test('the backlog page opens', async ({ firefox }) => {
  const page = await firefox.openPage('backlog.html');
  expect(await page.title()).toMatch(/Backlight/);
});

test('a site is held only after the person allowed it, and not after they took it away', async ({
  firefox,
}) => {
  const page = await firefox.openPage('backlog.html');
  const held = () => page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), gmail);
  expect(await held()).toBe(false);
  await firefox.grant(gmail);
  expect(await held()).toBe(true);
  await firefox.restart();
  const again = await firefox.openPage('backlog.html');
  const stillHeld = () =>
    again.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), gmail);
  expect(await stillHeld()).toBe(true);
  await firefox.revoke(gmail);
  expect(await stillHeld()).toBe(false);
});

test('a page at a real address is answered on this machine', async ({ firefox }) => {
  await firefox.serve('mail.google.com', '<!doctype html><title>Practice</title>');
  const page = await firefox.open('https://mail.google.com/mail/u/0/');
  expect(await page.title()).toBe('Practice');
});

test('a page of ours that asks for something outside is found out', async ({ firefox }) => {
  const page = await firefox.openPage('backlog.html');
  await page.evaluate(() => fetch('https://example.com/').catch(() => null));
  await expect.poll(() => firefox.problems().then((found) => found.join('\n'))).toMatch(/connect-src/);
  firefox.forget();
});
