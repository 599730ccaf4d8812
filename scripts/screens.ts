/**
 * `npm run screens`: pictures from the built product. The README's go to `docs/screens`; a set to look through, light and
 * dark, at three widths, goes to `out/screens`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from '../tests/e2e/support/chromium.ts';
import { gmailHost, gmailPattern } from '../tests/e2e/support/gmail.ts';
import { overlayScreens, realBoard } from './overlay-screens.ts';
import { practicePage } from './practice-page.ts';
import { root, runTool } from './run-tool.ts';

const readme = join(root, 'docs', 'screens');
const review = join(root, 'out', 'screens');
const widths = [360, 1280, 2560];
const pages = {
  board: 'backlog.html#/board',
  backlog: 'backlog.html#/backlog',
  requests: 'backlog.html#/requests',
  welcome: 'welcome.html',
  practice: 'practice.html',
  popup: 'popup.html',
  panel: 'sidepanel.html',
};
/** Shown by the browser at one width only. */
const narrow = new Set(['popup', 'panel']);

const built = await runTool('wxt', ['build', '-b', 'chrome']);
if (built.code !== 0) throw new Error(built.output);
rmSync(review, { recursive: true, force: true });
mkdirSync(review, { recursive: true });
mkdirSync(readme, { recursive: true });

const real = await realBoard();
try {
  for (const colorScheme of ['light', 'dark'] as const) await all(colorScheme);
} finally {
  real.stop();
}

/** All pictures in one of the two themes. */
async function all(colorScheme: 'light' | 'dark'): Promise<void> {
  const chromium = await Chromium.launch({
    colorScheme,
    viewport: { width: 1280, height: 800 },
    ports: [real.port],
  });
  try {
    await prepare(chromium);
    await capture(chromium, colorScheme);
    await lookThrough(chromium, colorScheme);
    await lookOverBoards(chromium, colorScheme);
  } finally {
    await chromium.close();
  }
}

/** A team that is in the middle of its work, and the button in Gmail. */
async function prepare(chromium: Chromium): Promise<void> {
  chromium.serve(gmailHost, practicePage());
  await chromium.willAllow(gmailPattern);
  const page = await chromium.openPage('welcome.html');
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Team name' }).fill('Marketing');
  await page.getByRole('textbox', { name: 'Team name' }).press('Enter');
  await page.getByRole('button', { name: 'Turn the Gmail button on' }).click();
  await page.getByText('The Gmail button is on').waitFor();
  await page.getByRole('button', { name: /Load the sample team/ }).click();
  await page.getByText('The sample team is loaded').waitFor();
  await page.close();
}

async function capture(chromium: Chromium, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(`https://${gmailHost}/mail/u/0/#inbox`);
  await page.getByRole('row').first().click();
  await page.getByRole('button', { name: 'Add to Backlight' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await settled(page);
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 460 } });
  keep(review, `gmail-${colorScheme}`, png);
  if (colorScheme === 'light') keep(readme, 'gmail', png);
  await page.close();
}

async function lookThrough(chromium: Chromium, colorScheme: 'light' | 'dark'): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    const page = await chromium.openPage(path);
    for (const width of narrow.has(name) ? [360] : widths) {
      await page.setViewportSize({ width, height: width === 2560 ? 1440 : 800 });
      await settled(page);
      const png = await page.screenshot();
      keep(review, `${name}-${colorScheme}-${width}`, png);
      if (width === 1280 && name === 'board') {
        // Wide enough for the whole board, as it is seen on a desk.
        await page.setViewportSize({ width: 1600, height: 860 });
        await settled(page);
        keep(readme, colorScheme === 'light' ? 'board' : 'board-dark', await page.screenshot());
      }
      if (width === 1280 && name === 'requests' && colorScheme === 'light') keep(readme, 'requests', png);
      if (name === 'popup' && colorScheme === 'light') keep(readme, 'popup', await ofContent(page));
    }
    await page.close();
  }
}

/** The overlay on the boards of other tools, and its panel. */
async function lookOverBoards(chromium: Chromium, colorScheme: 'light' | 'dark'): Promise<void> {
  for await (const [name, page] of overlayScreens(chromium, real)) {
    for (const width of [720, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      const png = await page.screenshot();
      keep(review, `overlay-${name}-${colorScheme}-${width}`, png);
    }
    await page.locator('[data-backlight-overlay=strip]').getByRole('button').click();
    await page.getByRole('dialog', { name: 'Limits of this board' }).waitFor();
    await settled(page);
    keep(review, `overlay-${name}-panel-${colorScheme}`, await page.screenshot());
  }
}

/** The popup without the empty rest of a tab: the browser gives it no more than it needs. */
async function ofContent(page: Page): Promise<Uint8Array> {
  return page.locator('main').screenshot();
}

/** Waits until nothing moves any more: a picture in the middle of a fade shows neither state. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (each) => each.shadowRoot)];
    const running = roots.flatMap((each) => each?.getAnimations() ?? []);
    await Promise.race([
      Promise.allSettled(running.map((each) => each.finished)),
      new Promise((resolve) => setTimeout(resolve, 1500)),
    ]);
  });
}

function keep(folder: string, name: string, png: Uint8Array): void {
  writeFileSync(join(folder, `${name}.png`), png);
}
