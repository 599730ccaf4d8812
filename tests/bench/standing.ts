import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { moveHere } from './board-acts.ts';
import { limitRow, median, round, type Row } from './rows.ts';
import { atRest, installStopwatch, longestTask, openAndSee } from './stopwatch.ts';

/** A card of ours that answers to mouse and key. */
export const liveCard = '[data-card]';
/** The same, or one of the screen that was kept from the last time. */
export const anyCard = '[data-card], [data-kept-card]';

/** What holds for the page as it stands: its memory, and what a long column costs while it is scrolled. */
export async function standingRows(chromium: Chromium, items: number): Promise<Row[]> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1700, height: 900 });
  await installStopwatch(page, liveCard);
  await openAndSee(page, chromium.address('backlog.html#/board'));
  const column = page.getByRole('region', { name: 'Backlog', exact: true });
  const cards = column.getByRole('row').first();
  await atRest(page);
  await cards.hover();
  const before = await page.evaluate(() => document.querySelectorAll('*').length);
  const dragged = await moveHere(page).then(() => longestTask(page));
  await atRest(page);
  await page.evaluate(() => {
    globalThis.stopwatch.longest = 0;
  });
  await cards.hover();
  let most = 0;
  for (let step = 0; step < 150; step += 1) {
    // Slowly, then as somebody flings it.
    await page.mouse.wheel(0, step < 75 ? 60 : 2_000);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (step % 10 === 0) {
      most = Math.max(most, await page.evaluate(() => document.querySelectorAll('*').length));
    }
  }
  const scrolled = await longestTask(page);
  const session = await chromium.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await page.close();
  const size = `${items.toLocaleString('en')} items`;
  const row = (name: string, ours: number, budget: number, unit: Row['unit']) =>
    limitRow(name, size, ours, budget, unit);
  return [
    row('longest task while a card is dragged and dropped', round(dragged, 0), 50, 'ms'),
    row('longest task while a column is scrolled', round(scrolled, 0), 50, 'ms'),
    row('elements more than at first, while it is scrolled', Math.max(0, most - before), 400, 'nodes'),
    row('heap of the backlog page', round(usedSize / 2 ** 20, 1), 80, 'MB'),
  ];
}

/** How long a change takes into another window: from the drop until the card stands in the other's column. */
export async function windowsRow(chromium: Chromium, items: number, rounds = 7): Promise<Row> {
  const here = await chromium.context.newPage();
  await here.setViewportSize({ width: 1700, height: 900 });
  await installStopwatch(here, liveCard);
  await openAndSee(here, chromium.address('backlog.html#/board'));
  const there = await windowBeside(chromium);
  await installStopwatch(there, liveCard);
  await openAndSee(there, chromium.address('backlog.html#/board'));
  const times: number[] = [];
  for (let turn = 0; turn <= rounds; turn += 1) {
    await atRest(there);
    await atRest(here);
    const card = here.getByRole('region', { name: 'Backlog', exact: true }).getByRole('row').nth(1);
    const id = await card.getAttribute('data-card');
    const arrived = there.evaluate((wanted) => {
      const column = document.querySelector('[data-card]')?.closest('section')?.nextElementSibling;
      if (!column) throw new Error('no column beside the backlog');
      return new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!column.querySelector(`[data-card="${wanted}"]`)) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(column, { childList: true, subtree: true });
      });
    }, id);
    await moveHere(here);
    const began = await here.evaluate(() => performance.timeOrigin + globalThis.stopwatch.drop);
    times.push((await arrived) - began);
  }
  await there.close();
  await here.close();
  const ours = round(median(times.slice(1)), 1);
  const size = `${items.toLocaleString('en')} items`;
  return limitRow('a change in one window is in the other', size, ours, 100, 'ms');
}

/** A page in a window of its own: two tabs of one window are never both on screen. */
async function windowBeside(chromium: Chromium): Promise<Page> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is not running');
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  return page;
}
