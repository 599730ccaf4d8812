import type { Page } from 'playwright';
import { type ColumnSize } from '../../hosts/simulated/boards.ts';
import { simulatedHosts, simulatedPage } from '../../hosts/simulated/page.ts';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { seenForDays } from '../support/sightings.ts';

const usual: ColumnSize[] = [
  ['To Do', 30],
  ['In Progress [3]', 5],
  ['Review [2-4]', 4],
  ['Done', 12],
];
const long: ColumnSize[] = [
  ['Ideas', 3],
  ['Doing [40]', 300],
  ['Done', 0],
];

async function opened(
  chromium: Chromium,
  name: keyof typeof simulatedHosts,
  ...boards: [ColumnSize[], ColumnSize[]]
): Promise<Page> {
  const { hostname, permission, address } = simulatedHosts[name];
  chromium.serve(hostname, await simulatedPage(name, ...boards));
  await chromium.grant(permission);
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
}

const badge = (page: Page) => page.locator('[data-backlight-overlay=badge]');
const ages = (page: Page) => page.locator('[data-backlight-overlay=age]');
const strip = (page: Page) => page.locator('[data-backlight-overlay=strip]').getByRole('button');
const filterOn = async (page: Page, text: string) => page.getByRole('searchbox').fill(text);

/** Captures the card the pointer is on, by a press; nothing of the host opens. */
async function capture(page: Page, title: string): Promise<void> {
  await page.getByText(title, { exact: true }).hover();
  await page.getByRole('button', { name: 'Add to Backlight' }).click();
  const told = page.getByRole('group', { name: 'Backlight' });
  await expect(told).toContainText('Saved to Backlight');
  await expect(told).toContainText(title);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
}

/** Takes the permission away under the open page: nothing of ours is left, and the host goes on. */
async function revoked(chromium: Chromium, page: Page, permission: string): Promise<void> {
  await chromium.revokeInSettings(permission);
  await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
  await page.evaluate(() => simulated({ do: 'redraw' }));
  await expect(page.getByText('In Progress [3]')).toBeVisible();
  await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
}

test('Trello: limits and ages follow its own drag, its filter, its redraws and its addresses', async ({
  chromium,
}) => {
  const page = await opened(chromium, 'trello', usual, long);
  await expect(badge(page)).toHaveText(['▲ 5/3 · 2 over', '■ 4/2–4 · full']);
  // All cards are in the page; those nobody scrolled to yet are shells without an age.
  await expect(ages(page)).toHaveCount(9);
  const list = (title: string) => page.getByTestId('list').filter({ hasText: title });
  const card = page.getByTestId('list-card').filter({ hasText: /Landing page of the spring fair, 1(?!\d)/ });
  await card.dragTo(list('In Progress [3]'));
  await expect(badge(page)).toHaveText(['▲ 6/3 · 3 over', '■ 4/2–4 · full']);
  await expect(strip(page)).toContainText('10 in progress · ▲ 1 over its limit');
  // It came while somebody looked.
  await expect(ages(page).first()).toHaveText('seen 1 d');

  // By somebody else; and the board is thrown away and drawn anew, as some do every ten seconds.
  await page.evaluate(() => {
    simulated({ do: 'delete', card: 'tf32' });
    simulated({ do: 'move', card: 'tf31', to: 'tfcolumn-2' });
    simulated({ do: 'add', card: { id: 'tf99', title: 'A late wish' }, to: 'tfcolumn-2' });
  });
  await expect(badge(page)).toHaveText(['▲ 4/3 · 1 over', '▲ 6/2–4 · 2 over']);
  for (let n = 0; n < 2; n += 1) {
    await page.evaluate(() => simulated({ do: 'redraw' }));
    await expect(badge(page)).toHaveText(['▲ 4/3 · 1 over', '▲ 6/2–4 · 2 over']);
    await expect(ages(page)).toHaveCount(10);
  }
  expect(await doubled(page)).toEqual([]);

  await filterOn(page, 'Price list');
  await expect(badge(page)).toHaveText(['≥ 0/3 · filter is on', '≥ 1/2–4 · filter is on']);
  await filterOn(page, '');
  await expect(badge(page)).toHaveText(['▲ 4/3 · 1 over', '▲ 6/2–4 · 2 over']);
  await capture(page, 'Price list in Spanish, 39');

  // A card opens over the board at an address of its own; another board, and back.
  await page.getByText('Price list in Spanish, 39').click();
  await expect(page).toHaveURL(/\/c\/tf39/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(badge(page)).toHaveText(['▲ 4/3 · 1 over', '▲ 6/2–4 · 2 over']);
  await page.getByRole('link', { name: 'Website' }).click();
  await expect(badge(page)).toHaveText(['▲ 300/40 · 260 over']);
  await page.goBack();
  await expect(badge(page)).toHaveText(['▲ 4/3 · 1 over', '▲ 6/2–4 · 2 over']);
  await revoked(chromium, page, simulatedHosts.trello.permission);
});

test('Jira: both boards of one site, a cell that loads in portions and a list that uses its elements again', async ({
  chromium,
}) => {
  const loading: ColumnSize[] = [
    ['To Do', 3],
    ['In Progress [3]', 5],
    ['Review [20]', 30],
    ['Done', 2],
  ];
  const page = await opened(chromium, 'jira', loading, long);
  // Eight of thirty are there, and nothing says how many there are.
  await expect(badge(page)).toHaveText(['▲ 5/3 · 2 over', '≥ 8/20']);
  await expect(strip(page)).toContainText('≥ 13 in progress · ▲ 1 over its limit');
  const cell = (title: string) => page.getByTestId('board.content.cell').filter({ hasText: title });
  await page.getByText('Newsletter, October issue, 3', { exact: true }).dragTo(cell('In Progress [3]'));
  await expect(badge(page).first()).toHaveText('▲ 6/3 · 3 over');
  await cell('Review [20]').hover();
  for (const least of [16, 24, 30]) {
    await page.mouse.wheel(0, 3_000);
    await expect(cell('Review [20]').getByRole('listitem')).toHaveCount(least);
  }
  await expect(badge(page).last()).toHaveText('▲ ≥ 30/20 · 10 over');
  await filterOn(page, 'Price list');
  await expect(badge(page).first()).toHaveText(/^≥ \d\/3 · filter is on$/);
  await filterOn(page, '');
  await capture(page, 'Price list in Spanish, 4');

  // Another page of the site has no board; the other board is built in the other way.
  await page.getByRole('link', { name: 'Projects' }).click();
  await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Website' }).click();
  await expect(badge(page)).toHaveText(/^≥ \d+\/40$/);
  await scrolled(chromium, page, 'WEB-');
  await page.getByRole('link', { name: 'Sales Fair' }).click();
  // Its page was loaded anew meanwhile.
  await expect(badge(page).first()).toHaveText('▲ 5/3 · 2 over');
  await revoked(chromium, page, simulatedHosts.jira.permission);
});

test('GitHub: its own counter is believed where cards come and go, and its own drag is followed', async ({
  chromium,
}) => {
  const described: ColumnSize[] = [
    ['Ideas', 3],
    ['Doing', 300, 'Two people look. ≤ 40'],
    ['Done', 0],
  ];
  const page = await opened(chromium, 'github', usual, described);
  await expect(badge(page)).toHaveText(['▲ 5/3 · 2 over', '■ 4/2–4 · full']);
  await expect(ages(page)).toHaveCount(9);
  const held = await page.getByText('Price list in Spanish, 4', { exact: true }).boundingBox();
  const column = await page.locator('[data-board-column="In Progress [3]"]').boundingBox();
  if (!held || !column) throw new Error('nothing to drag');
  await page.mouse.move(held.x + 20, held.y + 8);
  await page.mouse.down();
  await page.mouse.move(column.x + 60, column.y + 300, { steps: 6 });
  await page.mouse.up();
  await expect(badge(page)).toHaveText(['▲ 6/3 · 3 over', '■ 4/2–4 · full']);
  await expect(ages(page)).toHaveCount(10);
  await expect(ages(page).filter({ hasText: 'seen 1 d' })).toHaveCount(1);
  for (let n = 0; n < 2; n += 1) {
    await page.evaluate(() => simulated({ do: 'redraw' }));
    await expect(badge(page)).toHaveText(['▲ 6/3 · 3 over', '■ 4/2–4 · full']);
    await expect(ages(page)).toHaveCount(10);
  }
  await filterOn(page, 'Price list');
  await expect(badge(page).first()).toHaveText(/^≥ \d\/3 · filter is on$/);
  await filterOn(page, '');
  await capture(page, 'Price list in Spanish, 39');

  await page.getByRole('link', { name: 'Website' }).click();
  await expect(badge(page)).toHaveText('▲ 300/40 · 260 over');
  await scrolled(chromium, page, 'PVTW');
  await page.goBack();
  await expect(badge(page)).toHaveText(['▲ 5/3 · 2 over', '■ 4/2–4 · full']);
  await revoked(chromium, page, simulatedHosts.github.permission);
});

declare global {
  /** Ages that stood at a card of another age in some frame. */
  var wrongAges: string[];
}

/** Scrolls a long list down and up: in no frame does a card wear the age of another one, and none has two. */
async function scrolled(chromium: Chromium, page: Page, prefix: string): Promise<void> {
  await expect(ages(page).first()).toHaveText(/^seen /);
  const backlog = await chromium.openPage('backlog.html');
  const known = (await seenForDays(backlog)).filter((id) => id.startsWith(prefix));
  await backlog.close();
  expect(known.length).toBeGreaterThan(5);
  await page.bringToFront();
  await page.reload();
  const top = page.locator('[data-backlight-overlay=age]', { hasText: 'seen 4 d' });
  await expect(top).toHaveCount(1);
  await page.evaluate((ids) => {
    globalThis.wrongAges = [];
    const look = () => {
      for (const each of document.querySelectorAll('[data-backlight-overlay=age]')) {
        const card = each.closest('[data-board-card-id], [id^=card-]');
        const id = (card?.getAttribute('data-board-card-id') ?? card?.id ?? '').replace('card-', '');
        const days = /\d+$/.exec(id)?.[0] ?? '';
        const right = ids.includes(id) ? `${days} d` : '1 d';
        if (!each.textContent.endsWith(right) || (!ids.includes(id) && / \d\d+ d/.test(each.textContent))) {
          wrongAges.push(`${id}: ${each.textContent}`);
        }
      }
      requestAnimationFrame(look);
    };
    look();
  }, known);
  await page.getByText('Price list in Spanish, 4', { exact: true }).hover();
  for (let n = 0; n < 6; n += 1) {
    await page.mouse.wheel(0, 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.wheel(0, 4_000);
  await expect(top).toHaveCount(0);
  // Nobody saw these before.
  await expect(ages(page).first()).toHaveText('seen ≥ 1 d');
  expect(await doubled(page)).toEqual([]);
  await page.mouse.wheel(0, -9_000);
  await expect(top).toHaveCount(1);
  expect(await doubled(page)).toEqual([]);
  expect(await page.evaluate(() => wrongAges)).toEqual([]);
}

/** Cards with more than one badge of ours. */
function doubled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-backlight-overlay=age]'), (each) => each.parentElement)
      .filter((card, at, all) => all.indexOf(card) !== at)
      .map((card) => card?.textContent ?? ''),
  );
}
