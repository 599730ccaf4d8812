import type { Locator, Page } from 'playwright';
import { timeUntil } from './stopwatch.ts';

const ourColumn = (name: string) => `role=region[name="${name}"]`;
const peerColumn = (name: string) =>
  `xpath=//h3[normalize-space()="${name}"]/ancestor::div[contains(@class,"min-w-[16rem]")][1]`;

/** Drags the second card of the backlog to the end of the next column; ms from the drop until it is shown there and stored. */
export async function moveHere(page: Page): Promise<number> {
  const card = page.locator(ourColumn('Backlog')).getByRole('row').nth(1);
  const id = await card.getAttribute('data-card');
  return timeUntil(
    page,
    { scope: ourColumn('Ready'), has: `[data-card="${id}"]`, from: 'drop', stored: true },
    () => drag(page, card, page.locator(ourColumn('Ready'))),
  );
}

/** The same on the peer's board. */
export async function moveThere(page: Page): Promise<number> {
  const card = page
    .locator(peerColumn('To Do'))
    .getByRole('button', { name: /^Open TASK-/ })
    .nth(1);
  const name = (await card.getAttribute('aria-label')) ?? '';
  return timeUntil(
    page,
    { scope: peerColumn('In Progress'), has: `[aria-label="${name}"]`, from: 'drop' },
    () => drag(page, card, page.locator(peerColumn('In Progress'))),
  );
}

async function drag(page: Page, card: Locator, target: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const from = await card.boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('the card or its target is not on screen');
  const x = to.x + to.width / 2;
  const y = Math.min(to.y + to.height / 2, 500);
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y + from.height / 2 + 10, { steps: 3 });
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** Adds an item in the backlog's own line; ms from Enter until it is shown and stored. */
export async function addHere(page: Page, round: number): Promise<number> {
  const title = `Poster no. ${round} ${Date.now().toString(36)}`;
  const line = page.locator(ourColumn('Backlog')).getByRole('textbox', { name: /^New item/ });
  // A press of N opens the line.
  if (!(await line.isVisible())) await page.locator(ourColumn('Backlog')).getByRole('row').first().press('n');
  await line.fill(title);
  return timeUntil(page, { scope: ourColumn('Backlog'), has: title, from: 'key', stored: true }, () =>
    page.keyboard.press('Enter'),
  );
}

/** The same in the peer's form. */
export async function addThere(page: Page, round: number): Promise<number> {
  const title = `Poster no. ${round} ${Date.now().toString(36)}`;
  await page.getByRole('button', { name: '+ New Task' }).click();
  await page.getByPlaceholder('Enter task title').fill(title);
  return timeUntil(page, { scope: peerColumn('To Do'), has: title, from: 'click' }, () =>
    page.getByRole('button', { name: 'Create', exact: true }).click(),
  );
}

/** ms between two letters of somebody who types fast */
const betweenLetters = 100;

/** Numbers whose first digit alone does not find them among the first results. */
const sought = [47, 57, 67, 77, 87];

/** Types the last letter of a search on the peer's board; ms until its results are shown. */
export async function searchThere(page: Page, round: number): Promise<number> {
  const n = String(sought[round % sought.length]);
  const line = page.getByPlaceholder(/^Search/);
  await line.fill(`number ${n.slice(0, 1)}`);
  await page.getByText('Search Results').waitFor();
  await page.waitForTimeout(betweenLetters);
  const scope = 'xpath=//input[starts-with(@placeholder,"Search")]/ancestor::div[4]';
  const taken = await timeUntil(page, { scope, has: `Task • TASK-${n}`, from: 'key' }, () =>
    line.press(n.slice(1)),
  );
  await line.fill('');
  return taken;
}

/** Types the last letter of a search on our board; ms until the backlog shows what matches and nothing else. */
export async function searchHere(page: Page, round: number): Promise<number> {
  const n = String(sought[round % sought.length]);
  const line = page.getByRole('combobox', { name: 'Find and filter' });
  await line.fill(`number ${n.slice(0, 1)}`);
  // All of it was read once, in portions, since the field was turned to.
  await page
    .getByRole('status')
    .filter({ hasText: /^\d[\d,]* of [\d,]+$/ })
    .waitFor();
  await page.waitForTimeout(betweenLetters);
  const other = `number ${n.slice(0, 1)}1`;
  const taken = await timeUntil(
    page,
    { scope: ourColumn('Backlog'), has: `number ${n}`, without: other, from: 'key' },
    () => line.press(n.slice(1)),
  );
  await line.press('Escape');
  await line.press('Escape');
  return taken;
}
