import { dataCenter } from '../../support/jira-pages.ts';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';

const trello = `<!doctype html><title>Fair</title><h1 data-testid="board-name-display">Fair</h1><ol id="board">
  <li data-testid="list-wrapper"><div data-testid="list" style="display: flex; flex-direction: column; gap: 8px; width: 270px"><div data-testid="list-header"><h2 data-testid="list-name">Review [1]</h2></div>
  <ol data-testid="list-cards">${'<li data-testid="list-card">A card</li>'.repeat(2)}</ol></div></li></ol>`;
const { head, cell, issue, lane, page: jiraPage } = dataCenter;
const jira = `<!doctype html><title>Fair</title>${jiraPage([head('1', 'Doing')], lane('1', '', [cell('1', [issue('F-1'), issue('F-2')])]))}`;
const jiraAddress = 'https://jira.firm.example/secure/RapidBoard.jspa?rapidView=42';

const registered = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );

test('limits are switched on place by place, also at an address of the team’s own, and nowhere else', async ({
  chromium,
}) => {
  chromium.serve('trello.com', trello);
  chromium.serve('jira.firm.example', jira);
  const board = await chromium.context.newPage();
  await board.goto('https://trello.com/u/anna/boards');
  const onJira = await chromium.context.newPage();
  await onJira.goto(jiraAddress);
  const badge = board.locator('[data-backlight-overlay=badge]');
  const top = () =>
    board
      .getByText('A card')
      .first()
      .evaluate((card) => card.getBoundingClientRect().top);
  const before = await top();
  expect(await registered(chromium), 'nothing is put into any page').toEqual([]);

  // Trello, by the keyboard alone.
  await chromium.willAllow('https://trello.com/*');
  const welcome = await chromium.openPage('welcome.html');
  await welcome.getByRole('button', { name: 'Choose your boards' }).press('Enter');
  const place = welcome.getByRole('switch', { name: 'Trello' });
  await place.press('Space');
  await expect(place).toBeChecked();
  await expect.poll(() => registered(chromium)).toEqual(['overlay-trello']);
  await expect(badge).toHaveCount(0);
  // A tool that is one page goes on to a board without loading anything.
  await board.bringToFront();
  await board.evaluate(() => history.pushState({}, '', '/b/AbCd1234/fair'));
  await expect(badge).toHaveText('▲ 2/1 · 1 over');
  expect(await top(), 'nothing on the board has moved').toBe(before);
  await expect(onJira.locator('[data-backlight-overlay]')).toHaveCount(0);

  // A tool of the team's own: that address is asked for, and no more.
  await chromium.willAllow('https://jira.firm.example/*');
  await welcome.bringToFront();
  await welcome.getByRole('textbox', { name: 'Any other board' }).fill(jiraAddress);
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('switch', { name: 'jira.firm.example' })).toBeChecked();
  const held = await welcome.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(held?.toSorted()).toEqual(['https://jira.firm.example/*', 'https://trello.com/*']);

  // Its page may keep a limit.
  await onJira.bringToFront();
  await onJira.getByRole('button', { name: 'Set limits' }).click();
  const limit = onJira.getByRole('spinbutton', { name: 'Limit for Doing' });
  await limit.fill('2');
  await limit.press('Enter');
  await expect(onJira.locator('[data-backlight-overlay=badge]')).toHaveText('■ 2/2 · full');

  // Off again, each by a click.
  await welcome.bringToFront();
  await welcome.getByRole('switch', { name: 'jira.firm.example' }).click();
  await expect(welcome.getByRole('switch', { name: 'jira.firm.example' })).toHaveCount(0);
  await place.click();
  await expect(place).not.toBeChecked();
  await expect(badge).toHaveCount(0);
  await expect(onJira.locator('[data-backlight-overlay]')).toHaveCount(0);
  await expect.poll(() => registered(chromium)).toEqual([]);
  await board.reload();
  await expect(board.locator('[data-backlight-overlay]')).toHaveCount(0);
});
