import { expect, test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
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

const places = ['http://127.0.0.1/*', 'http://localhost/*'];
const badge = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-backlight-overlay=badge]')?.textContent ?? null);
const ages = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-backlight-overlay=age]'), ({ textContent }) => textContent),
  );

/** Has the page's own drag carry a card to a column. No driver moves a real one through a Firefox without a screen. */
async function drag(page: Page, card: number, column: string): Promise<void> {
  await page.evaluate(
    (from, to) => {
      const source = document.querySelector(from);
      const head = Array.from(document.querySelectorAll('h3')).find(({ textContent }) => textContent === to);
      if (!source || !head) throw new Error('nothing to drag');
      const dataTransfer = new DataTransfer();
      const fire = (on: Element, type: string) =>
        on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      fire(source, 'dragstart');
      for (const type of ['dragenter', 'dragover', 'drop']) fire(head, type);
      fire(source, 'dragend');
    },
    `[aria-label^="Open TASK-${card}:"]`,
    column,
  );
}

/** Chooses what is called so from a list of the page. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const list = `select[aria-label="${label}"]`;
  const value = await page.$eval(
    list,
    (select, text) =>
      select instanceof HTMLSelectElement
        ? Array.from(select.options).find((each) => each.text === text)?.value
        : undefined,
    option,
  );
  await page.select(list, value ?? option);
}

test('in Firefox too, a limit is set on a real board, follows its cards, and a card is captured; all of it lasts', async ({
  firefox,
  host,
}) => {
  test.setTimeout(120_000);
  let page = await firefox.open(host.address);
  const left = () => page.evaluate(() => document.querySelectorAll('[data-backlight-overlay]').length);
  await page.locator('[aria-label^="Open TASK-1:"]').wait();
  expect(await left()).toBe(0);
  for (const place of places) await firefox.grant(place);
  await page.bringToFront();
  await page.locator('[data-backlight-overlay=strip] >>> button').click();
  const field = page.locator('[data-backlight-overlay=panel] >>> input[aria-label="Limit for In Progress"]');
  await field.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => badge(page)).toBe('▲ 4/3 · 1 over');
  await page.keyboard.press('Escape');
  const ours = await firefox.openPage('popup.html');
  // A page that nobody sees tells nothing.
  await page.bringToFront();
  host.move(1, 'Done');
  await expect.poll(() => badge(page)).toBe('■ 3/3 · full');
  await expect.poll(() => ages(page)).toEqual(['seen ≥ 1 d', 'seen ≥ 1 d', 'seen ≥ 1 d']);

  // By the board's own drag, there and back.
  await drag(page, 6, 'In Progress');
  await expect.poll(() => badge(page)).toBe('▲ 4/3 · 1 over');
  await drag(page, 6, 'To Do');
  await expect.poll(() => badge(page)).toBe('■ 3/3 · full');

  // Filtered with the board's own filter.
  await choose(page, 'Filter board by assignee', 'Unassigned');
  await expect.poll(() => badge(page)).toContain('filter is on');
  await choose(page, 'Filter board by assignee', 'All assignees');
  await expect.poll(() => badge(page)).toBe('■ 3/3 · full');

  // Added and taken away by somebody else.
  host.add('A late wish', 'In Progress');
  await expect.poll(() => badge(page)).toBe('▲ 4/3 · 1 over');
  host.remove(11);
  await expect.poll(() => badge(page)).toBe('■ 3/3 · full');

  // Its cards are in the toolbar's number, where one is gone after five seconds; and the popup would find nothing amiss.
  const toolbar = () => ours.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(toolbar, { timeout: 20_000 }).toBe('3');
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

  // A card is captured with the button that comes to it, and the board opens nothing.
  await page.locator('[aria-label^="Open TASK-2:"]').hover();
  await page.locator('[data-backlight-overlay=card] >>> button').click();
  await page.locator('>>> [role=group][aria-label=Backlight]').wait();
  expect(await page.evaluate(() => document.querySelectorAll('[role=dialog]').length)).toBe(0);

  await firefox.restart();
  page = await firefox.open(host.address);
  await expect.poll(() => badge(page)).toBe('■ 3/3 · full');
  await expect.poll(() => ages(page)).toEqual(['seen ≥ 1 d', 'seen ≥ 1 d', 'seen ≥ 1 d']);
  host.move(6, 'In Progress');
  await expect.poll(() => badge(page)).toBe('▲ 4/3 · 1 over');
  await expect.poll(async () => (await ages(page)).toSorted()[0]).toBe('seen 1 d');
  const backlog = await firefox.openPage('backlog.html#/requests');
  await backlog.locator('::-p-text(Brochure for Sales North, number 2)').wait();
  await backlog.close();

  for (const place of places) await firefox.revoke(place);
  await expect.poll(left).toBe(0);
});
