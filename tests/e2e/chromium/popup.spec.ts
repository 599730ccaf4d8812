import { expect, test } from '../support/chromium-test.ts';

const address = 'https://example.com/brief';
const brief =
  '<!doctype html><title>Brief for the autumn fair</title><h1>Brief</h1><p>Four pages, by Friday.</p>';

test('the first frame of a popup that was open before shows figures', async ({ chromium }) => {
  const welcome = await chromium.openPage('welcome.html');
  await welcome.getByRole('button', { name: 'Load the sample team' }).click();
  await expect(welcome.getByText('The sample team is loaded.')).toBeVisible();
  const first = await chromium.openPage('popup.html');
  await expect(first.locator('[data-figures=fresh]')).toBeVisible();
  await first.close();

  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0)
        document.documentElement.dataset['atFirstPaint'] = document.body.textContent;
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto(chromium.address('popup.html'));
  await expect(page.locator('html')).toHaveAttribute('data-at-first-paint', /Over the limit: 7 of 6/);
});

test('capture this page from the real popup, take it back, and capture it again', async ({ chromium }) => {
  chromium.serve('example.com', brief);
  const page = await chromium.context.newPage();
  await page.goto(address);
  const popup = await chromium.pressToolbarButton(page);
  await expect.poll(() => popup.text()).toContain('Capture this page');
  await popup.press('Capture this page');
  await expect.poll(() => popup.text()).toMatch(/Saved\s+Brief for the autumn fair/);
  await popup.press('Undo');
  await expect.poll(() => popup.text()).toContain('Taken back');
  await popup.press('Capture this page');
  await expect.poll(() => popup.text()).toMatch(/1 request\b/);
});

test('it fits the toolbar, at 360 pixels, with a long name', async ({ chromium }) => {
  const welcome = await chromium.openPage('welcome.html');
  await welcome
    .getByRole('textbox', { name: 'Team name' })
    .fill('Zentralabteilung für Unternehmenskommunikationsangelegenheiten 🎪 مرحبا');
  await expect(welcome.getByText('Saved')).toBeVisible();
  const popup = await chromium.openPage('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  await expect(popup.getByRole('button', { name: 'Capture this page' })).toBeInViewport({ ratio: 1 });
  const size = await popup.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(size.width).toBeLessThanOrEqual(360);
  expect(size.height).toBeLessThanOrEqual(600);
});
