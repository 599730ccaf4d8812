import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Chromium } from '../support/chromium.ts';
import { root } from '../support/programs.ts';

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

  // By somebody else, while the page is open.
  for (const n of [1, 2, 3]) host.move(n, 'Done');
  await expect(badge).toHaveText('2/2–4');
  host.move(4, 'Done');
  await expect(badge).toHaveText('▽ 1/2–4 · 1 too few');
  await expect(page.getByRole('button', { name: '1 column has too few' })).toBeVisible();

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
    await page.getByRole('button', { name: 'Set limits' }).click();
    const limit = page
      .getByRole('dialog', { name: 'Limits of this board' })
      .getByLabel('Limit for In Progress');
    await limit.fill('3');
    await limit.press('Enter');
    await expect(badge).toHaveText('▲ 4/3 · 1 over');
    await page.screenshot({ path: join(root, 'out', 'overlay-strip.png') });
    await page.keyboard.press('Escape');
    const strip = page.getByRole('button', { name: '1 column over its limit' });
    await expect(strip).toBeFocused();
    await expect(limit).toBeHidden();

    await page.reload();
    await expect(badge).toHaveText('▲ 4/3 · 1 over');
    host.move(1, 'Done');
    await expect(badge).toHaveText('■ 3/3 · full');
    await expect(page.getByRole('button', { name: 'Within all limits' })).toBeVisible();

    // The same with the keyboard alone.
    await page.getByRole('button', { name: 'Within all limits' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(limit).toBeFocused();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(badge).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Set limits' })).toBeFocused();

    for (const place of places) await chromium.revokeInSettings(place);
    await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
  });
});
