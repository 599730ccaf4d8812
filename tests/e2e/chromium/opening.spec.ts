import type { Page } from 'playwright';
import { expect, test } from '../support/chromium-test.ts';

const card = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

/** Notes in which order things come onto the page, from its first moment on. */
async function noteWhatComes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const came: string[] = [];
    Object.assign(globalThis, { came });
    const note = (what: string, selector: string) => {
      if (!came.includes(what) && document.querySelector(selector)) came.push(what);
    };
    new MutationObserver(() => {
      note('kept card', '#kept-screen [data-kept-card]');
      note('card', '#root [data-card]');
    }).observe(document, { childList: true, subtree: true });
  });
}

for (const view of ['board', 'backlog']) {
  test(`opened again, the ${view} is there as it was seen last, then as it is now`, async ({ chromium }) => {
    const first = await chromium.openPage('backlog.html#/backlog');
    const line = first.getByRole('textbox', { name: 'New item in Backlog' });
    for (const title of ['Poster', 'Landing page']) {
      await line.fill(title);
      await line.press('Enter');
      await expect(card(first, title)).toBeVisible();
    }
    const page = await chromium.openPage(`backlog.html#/${view}`);
    await expect(card(page, 'Poster')).toBeVisible();
    // Left as it opens, and changed by another window since.
    await page.goto('about:blank');
    await card(first, 'Landing page').press('Delete');
    await expect(card(first, 'Landing page')).toHaveCount(0);

    await noteWhatComes(page);
    await page.goto(chromium.address(`backlog.html#/${view}`));
    await expect(card(page, 'Poster')).toBeVisible();
    await expect(card(page, 'Landing page')).toHaveCount(0);
    await expect(page.locator('#kept-screen')).toHaveCount(0);
    expect(await page.evaluate('came')).toEqual(['kept card', 'card']);
  });
}

test('keys pressed before the page is there are heard when it is', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    // The very first moment at which anybody listens: nothing of the page is there yet.
    const listen = window.addEventListener.bind(window);
    Object.assign(window, {
      addEventListener: (...args: Parameters<typeof listen>) => {
        listen(...args);
        if (args[0] !== 'keydown') return;
        Object.assign(window, {
          addEventListener: listen,
          rootWasEmpty: !document.querySelector('#root > *'),
        });
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }),
        );
      },
    });
  });
  await page.goto(chromium.address('backlog.html#/requests'));
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate('rootWasEmpty')).toBe(true);
});
