import { expect, test as base } from '@playwright/test';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Firefox } from '../support/firefox.ts';

/** Backlog.md on this computer, which is the only place that the browser may reach past its closed proxy. */
const test = base.extend<{ host: BacklogMd; firefox: Firefox }>({
  host: async ({}, use) => {
    const host = await BacklogMd.start(10);
    await use(host);
    host.stop();
  },
  firefox: async ({ host: _host }, use) => {
    const firefox = await Firefox.launch({
      prefs: { 'network.proxy.allow_hijacking_localhost': false, 'network.proxy.no_proxies_on': '127.0.0.1' },
    });
    await use(firefox);
    await firefox.close();
  },
});

test('in Firefox too, a limit is set on a real board, follows its cards, and goes with the permission', async ({
  firefox,
  host,
}) => {
  const page = await firefox.open(host.address);
  const badge = () =>
    page.evaluate(() => document.querySelector('[data-backlight-overlay=badge]')?.textContent ?? null);
  const strip = page.locator('[data-backlight-overlay=strip] >>> button');
  const left = () => page.evaluate(() => document.querySelectorAll('[data-backlight-overlay]').length);
  await page.locator('[aria-label^="Open TASK-1:"]').wait();
  expect(await left()).toBe(0);
  for (const place of ['http://127.0.0.1/*', 'http://localhost/*']) await firefox.grant(place);
  await page.bringToFront();
  await strip.click();
  const field = page.locator('[data-backlight-overlay=panel] >>> input[aria-label="Limit for In Progress"]');
  await field.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect.poll(badge).toBe('▲ 4/3 · 1 over');
  const ours = await firefox.openPage('popup.html');
  // A page that nobody sees tells nothing.
  await page.bringToFront();
  host.move(1, 'Done');
  await expect.poll(badge).toBe('■ 3/3 · full');

  // Its cards are in the toolbar's number, and the popup would find nothing amiss with the page.
  const toolbar = () => ours.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(toolbar).toBe('3');
  const check = () =>
    ours.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const [found] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        files: ['/self-check.js'],
      });
      return found?.result;
    });
  expect(await check()).toEqual({ is: 'fine' });
  await ours.close();
  for (const place of ['http://127.0.0.1/*', 'http://localhost/*']) await firefox.revoke(place);
  await expect.poll(left).toBe(0);
});
