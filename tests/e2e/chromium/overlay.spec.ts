import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Chromium } from '../support/chromium.ts';
import { root } from '../support/programs.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const places = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Backlog.md, a kanban board that nobody here wrote, whose team wrote its limits into the names of its columns. */
const test = base.extend<{ statuses: [string, string, string]; host: BacklogMd; chromium: Chromium }>({
  statuses: [['To Do', 'In Progress [2-4]', 'Done'], { option: true }],
  host: async ({ statuses }, use) => {
    const host = await BacklogMd.start(10, { statuses });
    await use(host);
    host.stop();
  },
  chromium: async ({ host }, use) => {
    const chromium = await Chromium.launch({ ports: [host.port] });
    await use(chromium);
    await chromium.close();
  },
});

test('limits on a real board: switched on here, true while cards move, gone when switched off', async ({
  chromium,
  host,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(host.address);
  const column = page.locator('div:has(> div > div > h3)').filter({ hasText: 'In Progress' });
  const badge = page.locator('[data-backlight-overlay=badge]');
  const card = (n: number) => page.getByRole('button', { name: `Open TASK-${n}:` });
  await expect(card(6)).toBeVisible();
  const tops = () =>
    page
      .getByRole('button', { name: /^Open TASK/ })
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
  const before = await tops();
  await expect(badge).toHaveCount(0);

  for (const place of places) await chromium.willAllow(place);
  const welcome = await chromium.openPage('welcome.html');
  await welcome.getByRole('button', { name: 'Choose your boards' }).click();
  const here = welcome.getByRole('switch', { name: 'Tools on this computer' });
  await here.click();
  await expect(here).toBeChecked();

  await page.bringToFront();
  await expect(badge).toHaveText('■ 4/2–4 · full');
  expect(await tops(), 'nothing on the board has moved').toEqual(before);

  // By the board's own drag.
  await card(6).dragTo(column);
  await expect(badge).toHaveText('▲ 5/2–4 · 1 over');
  // Scrolled as the drag left it: the badge goes with its column.
  const pill = await badge.locator('span').boundingBox();
  const firstCard = await card(1).boundingBox();
  const gap = (firstCard?.y ?? 0) - (pill?.y ?? 0) - (pill?.height ?? 99);
  expect(gap, 'no card covers it').toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(5);
  mkdirSync(join(root, 'out'), { recursive: true });
  await page.screenshot({ path: join(root, 'out', 'overlay-light.png') });

  // By somebody else, while the page is open: added, taken away, moved.
  host.add('A late wish', 'In Progress [2-4]');
  await expect(badge).toHaveText('▲ 6/2–4 · 2 over');
  host.remove(6);
  await expect(badge).toHaveText('▲ 5/2–4 · 1 over');
  for (const n of [1, 2, 3]) host.move(n, 'Done');
  await expect(badge).toHaveText('2/2–4');
  host.move(4, 'Done');
  await expect(badge).toHaveText('▽ 1/2–4 · 1 too few');
  await expect(page.getByRole('button', { name: '1 has too few' })).toBeVisible();

  await page.getByRole('button', { name: 'Switch to dark mode' }).click();
  await expect(badge).toHaveAttribute('data-state', 'low dark');
  await page.screenshot({ path: join(root, 'out', 'overlay-dark.png') });

  await page
    .getByRole('combobox', { name: 'Filter board by assignee' })
    .selectOption({ label: 'Unassigned' });
  await expect(badge).toHaveText('≥ 1/2–4 · filter is on');
  await expect(page.getByRole('button', { name: 'Not all cards are shown' })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Filter board by assignee' })
    .selectOption({ label: 'All assignees' });

  // Another view of the same tool has no board; coming back to it brings the badge with it.
  await page.getByRole('link', { name: 'All Tasks' }).click();
  await expect(badge).toHaveCount(0);
  await page.getByRole('link', { name: 'Kanban Board' }).click();
  await expect(badge).toHaveText('▽ 1/2–4 · 1 too few');

  await welcome.bringToFront();
  await here.click();
  await expect(here).not.toBeChecked();
  await page.bringToFront();
  await expect(badge).toHaveCount(0);
  expect(chromium.watch.problems.filter((problem) => !problem.includes(String(host.port)))).toEqual([]);
});

test('an update of Backlight under the open board leaves one badge, and it is the new one’s', async ({
  chromium,
  host,
}) => {
  for (const place of places) await chromium.grant(place);
  const page = await chromium.context.newPage();
  await page.goto(host.address);
  const badge = page.locator('[data-backlight-overlay=badge]');
  await expect(badge).toHaveText('■ 4/2–4 · full');
  await chromium.reloadExtension({ comesBack: true });
  await expect(badge).toHaveText('■ 4/2–4 · full');
  host.move(1, 'Done');
  await expect(badge).toHaveText('3/2–4');
});

test.describe('a board whose columns have no limits in their titles', () => {
  test.use({ statuses: ['To Do', 'In Progress', 'Done'] });

  test('limits are set in the panel of the strip, stay, and go again', async ({ chromium, host }) => {
    for (const place of places) await chromium.grant(place);
    const page = await chromium.context.newPage();
    await page.goto(host.address);
    const badge = page.locator('[data-backlight-overlay=badge]');
    const strip = page.locator('[data-backlight-overlay=strip]').getByRole('button');
    const panel = page.getByRole('dialog', { name: 'Limits of this board' });
    await expect(strip).toHaveText('4 in progress · Set limits · oldest ≥ 1 d');
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown']) {
        document.addEventListener(type, () => document.body.setAttribute('data-heard', type));
      }
    });
    const heard = () => page.evaluate(() => document.body.getAttribute('data-heard'));

    await strip.click();
    const limit = panel.getByLabel('Limit for In Progress');
    await limit.fill('3');
    await limit.press('Enter');
    await expect(badge).toHaveText('▲ 4/3 · 1 over');
    await expect(strip).toHaveText('4 in progress · ▲ 1 over its limit · oldest ≥ 1 d');
    const least = panel.getByLabel('At least, In Progress');
    await least.fill('5');
    await least.press('Enter');
    await expect(panel.getByRole('status')).toContainText('Not saved');
    await least.fill('2');
    await least.press('Enter');
    await expect(badge).toHaveText('▲ 4/2–3 · 1 over');
    await expect(panel.getByRole('status')).toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(strip).toBeFocused();
    await expect(panel).toBeHidden();

    await page.reload();
    await expect(badge).toHaveText('▲ 4/2–3 · 1 over');
    host.move(1, 'Done');
    await expect(badge).toHaveText('■ 3/2–3 · full');
    await expect(strip).toHaveText('3 in progress · ✓ Within all limits · oldest ≥ 1 d');

    // The same with the keyboard alone.
    await strip.press('Enter');
    await expect(panel.getByLabel('At least, To Do')).toBeFocused();
    for (let n = 0; n < 2; n += 1) await page.keyboard.press('Tab');
    await expect(least).toBeFocused();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await expect(limit).toBeFocused();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(badge).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(strip).toHaveText('3 in progress · Set limits · oldest ≥ 1 d');
    await expect(strip).toBeFocused();
    expect(await heard(), 'nothing reached the page').toBeNull();

    for (const place of places) await chromium.revokeInSettings(place);
    await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
  });

  test('what columns share, what they mean, and the whole as a file; the line is hidden by a key', async ({
    chromium,
    host,
  }) => {
    for (const place of places) await chromium.grant(place);
    const page = await chromium.context.newPage();
    await page.goto(host.address);
    const badge = page.locator('[data-backlight-overlay=badge]');
    const strip = page.locator('[data-backlight-overlay=strip]').getByRole('button');
    const panel = page.getByRole('dialog', { name: 'Limits of this board' });
    await strip.click();
    await panel.getByText('More', { exact: true }).click();
    const columns = panel.getByRole('group', { name: 'Columns', exact: true });
    await columns.getByLabel('To Do').check();
    await columns.getByLabel('In Progress').check();
    await panel.getByLabel('At most', { exact: true }).fill('7');
    await panel.getByRole('button', { name: 'Add this limit' }).click();
    await expect(badge).toHaveText(['▲ together 8/7 · 1 over', '▲ together 8/7 · 1 over']);
    expect(await axe(page)).toEqual([]);
    await page.screenshot({ path: join(root, 'out', 'overlay-panel-light.png') });
    // The panel may lie over it.
    await page.getByRole('button', { name: 'Switch to dark mode' }).press('Enter');
    await expect(badge.first()).toHaveAttribute('data-state', 'over dark');
    expect(await axe(page)).toEqual([]);
    await page.screenshot({ path: join(root, 'out', 'overlay-panel-dark.png') });

    // What a column means is chosen with the keyboard: what is not started is no work in progress.
    await expect(strip).toContainText('4 in progress');
    await panel.getByLabel('Cards in To Do are').focus();
    await page.keyboard.press('ArrowDown');
    await expect(strip).toContainText('8 in progress');

    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await download).path();
    await panel.getByRole('button', { name: 'Remove: To Do + In Progress: 7' }).click();
    await expect(badge).toHaveCount(0);
    const load = async (path: string) => {
      const chooser = page.waitForEvent('filechooser');
      await panel.getByRole('button', { name: 'Load from a file' }).click();
      await (await chooser).setFiles(path);
    };
    await load(join(root, 'package.json'));
    await expect(panel.getByRole('status')).toContainText('no limits of a board');
    await expect(badge).toHaveCount(0);
    await load(file);
    await expect(badge).toHaveCount(2);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(badge).toHaveCount(0);
    await load(file);
    await expect(badge).toHaveCount(2);

    // In a field of the page the keys are the page's.
    await page.getByRole('combobox', { name: 'Filter board by assignee' }).press('Alt+Shift+H');
    await expect(strip).toBeVisible();
    await page.getByRole('link', { name: 'Kanban Board' }).press('Alt+Shift+H');
    await expect(page.locator('[data-backlight-overlay=strip]')).toHaveCount(0);
    await page.reload();
    await expect(badge).toHaveCount(2);
    await expect(page.locator('[data-backlight-overlay=strip]')).toHaveCount(0);
    await page.keyboard.press('Alt+Shift+H');
    await expect(strip).toContainText('8 in progress');

    // Somebody with too much is named where most of it is; all of it is seen, so the other is within.
    for (const n of [1, 2]) host.assign(n, 'Ann');
    host.assign(3, 'Ben');
    await strip.click();
    await panel.getByText('More', { exact: true }).click();
    const each = panel.getByLabel('Each person at most');
    await each.fill('1');
    await each.press('Enter');
    await expect(badge.last()).toHaveText(/· @?Ann 2\/1$/);
    await expect(strip).toContainText('▲ 2 over their limits');
  });
});

/** What axe finds in what is ours on the page. */
async function axe(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeScript);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(on: object, how: object): Promise<AxeResults> };
    };
    const ours = { include: [['[data-backlight-overlay=strip]'], ['[data-backlight-overlay=panel]']] };
    const { violations, passes } = await checker.run(ours, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
    if (passes.every(({ id }) => id !== 'color-contrast')) return ['axe saw nothing of ours'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
