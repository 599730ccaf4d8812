import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BacklogMd } from '../../hosts/backlog-md.ts';
import { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { root } from '../support/programs.ts';

const card = (n: number) => `<a data-testid="card-name" href="/c/aa${n}/${n}-secret">Secret ${n}</a>`;
const known = `<!doctype html><title>Secret plans</title><h1 data-testid="board-name-display">Secret plans</h1>
  <div style="display: flex; gap: 20px"><div data-testid="list" style="width: 240px"><div data-testid="list-header"><h2 data-testid="list-name">Doing [1]</h2></div>
  <ol><li data-testid="list-card">${card(1)}</li><li data-testid="list-card">${card(2)}</li></ol></div>
  <div data-testid="list" style="width: 240px"><div data-testid="list-header"><h2 data-testid="list-name">Done</h2></div><ol></ol></div></div>`;
const changed = known.replaceAll('data-testid="list', 'data-testid="board-lane');

test('a board whose page has changed is left alone, and the popup says so with a self-check to copy', async ({
  chromium,
}) => {
  await chromium.grant('https://trello.com/*');
  await chromium.context.grantPermissions(['clipboard-read'], { origin: 'https://trello.com' });
  chromium.serve('trello.com', known);
  const page = await chromium.context.newPage();
  await page.goto('https://trello.com/b/AbCd1234/secret-plans');
  await expect(page.locator('[data-backlight-overlay=badge]')).toHaveText('▲ 2/1 · 1 over');

  chromium.serve('trello.com', changed);
  await page.reload();
  const popup = await chromium.pressToolbarButton(page);
  await expect
    .poll(() => popup.text())
    .toContain('The Trello page has changed: limits and counts are off, capture still works.');
  await expect(page.locator('[data-backlight-overlay]')).toHaveCount(0);
  await popup.press('Capture this page');
  await expect.poll(() => popup.text()).toMatch(/Saved\s+Secret plans/);
  await popup.press('Copy a self-check');
  await expect.poll(() => popup.text()).toContain('Copied,');
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'popup-changed-board.png'), await popup.screenshot());
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Backlight self-check/);
  expect(copied).toContain('Trello at trello.com');
  expect(copied).toMatch(/\b2 {2}cardTitle {2}/);
  expect(copied).not.toMatch(/secret|AbCd1234|aa1/i);

  // Its person shows where the columns are now: the board is read again, as the same one of the same tool.
  const again = await chromium.pressToolbarButton(page);
  await again.until(`document.body.innerText.includes('Show Backlight where the columns are')`);
  await again.press('Show Backlight where the columns are');
  const bar = page.getByRole('dialog', { name: 'Show Backlight your board' });
  for (const said of ['2 columns · “Doing [1]”', '2 cards · “Secret 1”']) {
    await expect(bar.getByRole('status')).toContainText(said);
    await bar.getByRole('button', { name: 'This one' }).click();
  }
  await expect(bar).toContainText('2 columns, 2 cards');
  await bar.getByRole('button', { name: 'Looks right' }).click();
  await expect(page.locator('[data-backlight-overlay=badge]')).toHaveText('▲ 2/1 · 1 over');
});

test('cards in progress on a real board are in the one number of popup and badge, until the board is switched off', async () => {
  const host = await BacklogMd.start(10);
  const chromium = await Chromium.launch({ ports: [host.port] });
  try {
    for (const place of ['http://127.0.0.1/*', 'http://localhost/*']) await chromium.grant(place);
    const badge = () => chromium.badge();
    const backlog = await chromium.openPage('backlog.html');
    await expect.poll(badge).toMatchObject({ text: '0/6' });
    await backlog.close();
    const page = await chromium.context.newPage();
    await page.goto(host.address);
    await expect.poll(badge).toEqual({
      text: '4',
      title: 'Backlight: 4 in progress: 0 here (limit 6), 4 on backlog.md',
    });
    host.move(4, 'Done');
    await expect.poll(badge).toMatchObject({ text: '3' });
    const popup = await chromium.pressToolbarButton(page);
    await expect.poll(() => popup.text()).toContain('3 in progress: 0 here, 3 on backlog.md');
    writeFileSync(join(root, 'out', 'popup-elsewhere.png'), await popup.screenshot());
    // It follows what is seen while it stands open.
    host.move(3, 'Done');
    await expect.poll(() => popup.text()).toContain('2 in progress: 0 here, 2 on backlog.md');

    for (const place of ['http://127.0.0.1/*', 'http://localhost/*']) await chromium.revokeInSettings(place);
    await expect.poll(badge).toMatchObject({ text: '0/6' });
  } finally {
    await chromium.close();
    host.stop();
  }
});
