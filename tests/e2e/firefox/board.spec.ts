import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox-test.ts';
import { storeScript } from '../support/store/store-script.ts';

/** Found by what stands on them: to ask Firefox for accessible names takes seconds on a page of this size. */
const button = (page: Page, name: string) =>
  page.locator(`::-p-xpath(//button[normalize-space()="${name}" or @aria-label="${name}"])`);
const field = (page: Page, label: string) =>
  page.locator(`::-p-xpath(//*[@id=//label[starts-with(normalize-space(), "${label}")]/@for])`);

/** What stands in all that is found. */
const text = (page: Page, selector: string) => () =>
  page.evaluate(
    (at) => Array.from(document.querySelectorAll(at), (one) => one.textContent).join(' | '),
    selector,
  );

/** The titles on screen in a column, from the top. */
const titlesIn = (page: Page, column: string) => () =>
  page.evaluate((name) => {
    const region = Array.from(document.querySelectorAll('section[aria-labelledby]')).find((one) =>
      one.querySelector('h2')?.textContent?.startsWith(name),
    );
    return Array.from(region?.querySelectorAll('[role=row] a') ?? [], (link) => link.textContent);
  }, column);

async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

async function focusOn(page: Page, title: string): Promise<void> {
  await page.evaluate((wanted) => {
    const rows = Array.from(document.querySelectorAll<HTMLElement>('[role=row]'));
    rows.find((row) => row.textContent?.includes(wanted))?.focus();
  }, title);
}

/** Moves a card through the dialog. */
async function moveTo(page: Page, title: string, column: string): Promise<void> {
  await focusOn(page, title);
  await page.keyboard.press('m');
  await field(page, 'Column').fill(column);
  await button(page, 'Move').click();
}

test('in Firefox too: columns and their limits, lanes, and many items in one step', async ({ firefox }) => {
  test.setTimeout(120_000);
  const page = await firefox.openPage('backlog.html#/board');
  await page.setViewport({ width: 1700, height: 900 });
  await page.evaluate(await storeScript());
  await page.evaluate(async () => {
    await backlightStore.aTeam();
    await backlightStore.addCards([
      { title: 'Brochure', type: 'Print' },
      { title: 'Autumn mail', type: 'E-mail' },
      { title: 'Winter mail', type: 'E-mail' },
      { title: 'Landing page' },
      ...Array.from({ length: 596 }, (_, n) => ({ title: `Poster number ${n + 1}`, type: 'Print' })),
    ]);
  });
  await expect.poll(titlesIn(page, 'Backlog')).toContain('Landing page');
  const said = text(page, '[role=status]');
  const dialog = text(page, '[role=dialog]');

  await test.step('a column is added and given a limit', async () => {
    await button(page, 'Add a column').click();
    await field(page, 'Name').fill('Approval');
    await field(page, 'Limit for work in progress').fill('2');
    await button(page, 'Add').click();
    await expect.poll(said).toContain('The column Approval was added');
    await expect.poll(text(page, 'section[data-kind]')).toMatch(/Approval.*0\/2/);
  });

  await test.step('a full column asks why', async () => {
    await moveTo(page, 'Brochure', 'publishing');
    await expect.poll(titlesIn(page, 'Publishing')).toEqual(['Brochure']);
    await moveTo(page, 'Autumn mail', 'publishing');
    await expect.poll(dialog).toContain('Publishing is full');
    await page.keyboard.type('The fair opens tomorrow');
    await button(page, 'Let it in').click();
    await expect.poll(titlesIn(page, 'Publishing')).toEqual(['Autumn mail', 'Brochure']);
    await press(page, 'Control', 'z');
    await expect.poll(titlesIn(page, 'Publishing')).toEqual(['Brochure']);
  });

  await test.step('the board stands in lanes, and keys carry a card along its lane', async () => {
    await page.locator('[role=group] select').fill('type');
    await expect.poll(text(page, 'section h2')).toContain('E-mail');
    await focusOn(page, 'Winter mail');
    await press(page, 'Alt', 'Shift', 'ArrowRight');
    await expect.poll(said).toContain('“Winter mail” is now in Ready');
    await page.locator('[role=group] select').fill('none');
    await expect.poll(titlesIn(page, 'Ready')).toEqual(['Winter mail']);
  });

  await test.step('many are chosen, changed and moved, each in one step that is taken back', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/backlog';
    });
    await expect.poll(titlesIn(page, 'Backlog')).toContain('Poster number 2');
    await focusOn(page, 'Poster number 1');
    await press(page, 'Control', 'a');
    await expect.poll(said).toContain('598 chosen');
    await page.keyboard.press('.');
    await field(page, 'Effort').fill('8');
    await button(page, 'Change them').click();
    await expect.poll(said).toContain('598 items were changed');
    await expect.poll(said).toContain('4,784 points');
    await press(page, 'Control', 'z');
    await expect.poll(said).toContain('Taken back: 598 items were changed');

    await button(page, 'Move to…').click();
    await field(page, 'Column').fill('ready');
    await button(page, 'Move').click();
    await expect.poll(said).toContain('598 items are now in Ready');
    await expect.poll(titlesIn(page, 'Backlog')).toEqual([]);
    await press(page, 'Control', 'z');
    await expect.poll(titlesIn(page, 'Backlog')).toContain('Poster number 2');
    await expect.poll(titlesIn(page, 'Ready')).toEqual(['Winter mail']);
  });
});
