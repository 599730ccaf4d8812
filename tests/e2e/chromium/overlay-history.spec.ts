import type { Page } from 'playwright';
import { simulatedHosts, simulatedPage } from '../../hosts/simulated/page.ts';
import { trelloBoard } from '../../support/trello-json.ts';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';

const day = 24 * 60 * 60_000;
/** Whole days ago at this time of day: half a day would be another day before noon than after it. */
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

/** The finished cards of the simulated board. */
const done = Array.from({ length: 11 }, (_, n) => `tf${n + 5}`);

const ages = (page: Page) => page.locator('[data-backlight-overlay=age]');

async function opened(chromium: Chromium, name: 'trello' | 'jira'): Promise<Page> {
  const { hostname, permission, address } = simulatedHosts[name];
  const sizes = [
    ['To Do', 2],
    ['In Progress', 2],
    ['Done', 11],
  ] as const;
  chromium.serve(hostname, await simulatedPage(name, sizes, sizes));
  await chromium.grant(permission);
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
}

async function openedPanel(page: Page) {
  await page.locator('[data-backlight-overlay=strip]').getByRole('button').click();
  const panel = page.getByRole('dialog', { name: 'Limits of this board' });
  await panel.getByText('More', { exact: true }).click();
  return panel;
}

test('Trello’s own history gives the ages that nobody saw, when the person asks for it', async ({
  chromium,
}) => {
  const page = await opened(chromium, 'trello');
  await expect(ages(page)).toHaveText(['seen ≥ 1 d', 'seen ≥ 1 d']);
  const panel = await openedPanel(page);
  const button = panel.getByRole('button', { name: 'Read ages from Trello' });
  chromium.answer('trello.com', '/b/FairB0ard.json', () => ({ error: 'not for you' }));
  await button.click();
  await expect(panel.getByRole('status')).toContainText('answered something Backlight cannot read');
  await expect(ages(page)).toHaveText(['seen ≥ 1 d', 'seen ≥ 1 d']);

  chromium.answer('trello.com', '/b/FairB0ard.json', () =>
    trelloBoard({
      cards: [
        { made: ago(30), shortLink: 'tf3', list: 'In Progress' },
        { made: ago(20), shortLink: 'tf4', list: 'In Progress' },
        ...done.map((shortLink) => ({ made: ago(20), shortLink, list: 'Done' })),
      ],
      actions: [
        ...done.flatMap((card, n) => [
          { type: 'createCard', date: ago(n + 5), card, list: 'In Progress' },
          { type: 'updateCard', date: ago(n + 2), card, listBefore: 'In Progress', listAfter: 'Done' },
        ]),
        { type: 'updateCard', date: ago(11), card: 'tf3', listBefore: 'To Do', listAfter: 'In Progress' },
      ],
    }),
  );
  await button.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('Read the history of 13 cards.');
  await expect(button).toBeFocused();
  await expect(ages(page)).toHaveText(['▲ 12 d', '▲ 21 d']);
  await page.reload();
  await expect(ages(page)).toHaveText(['▲ 12 d', '▲ 21 d']);

  const again = await openedPanel(page);
  await again.getByText('How work flows here').click();
  await expect(again).toContainText(
    'Half of the cards take 4 days or less, 85 % take 4, 95 % take 4. From 11 finished',
  );
  await expect(again.getByRole('img', { name: /^Finished per week: 0, 0, 0, 0, 0, 0, 6, 5$/ })).toBeVisible();
  // Two finished cards nobody has scrolled to: where they stand today was not seen.
  await expect(again.getByRole('img', { name: /To Do 1 → 2; In Progress 0 → 2; Done 0 → 9$/ })).toBeVisible();
});

test('Jira’s changelog gives them too', async ({ chromium }) => {
  const page = await opened(chromium, 'jira');
  const { hostname } = simulatedHosts.jira;
  chromium.answer(hostname, '/rest/agile/1.0/board/7/configuration', () => ({
    columnConfig: {
      columns: [
        { name: 'To Do', statuses: [{ id: '1' }] },
        { name: 'In Progress', statuses: [{ id: '3' }] },
        { name: 'Done', statuses: [{ id: '5' }] },
      ],
    },
  }));
  chromium.answer(hostname, '/rest/agile/1.0/board/7/issue', () => ({
    total: 1,
    issues: [
      {
        key: 'FAIR-3',
        fields: { created: ago(40), status: { id: '3' } },
        changelog: {
          total: 1,
          histories: [{ created: ago(8), items: [{ field: 'status', from: '1', to: '3' }] }],
        },
      },
    ],
  }));
  await expect(ages(page)).toHaveText(['seen ≥ 1 d', 'seen ≥ 1 d']);
  const panel = await openedPanel(page);
  await panel.getByRole('button', { name: 'Read ages from Jira' }).click();
  await expect(panel.getByRole('status')).toHaveText('Read the history of 1 card.');
  await expect(ages(page)).toHaveText(['9 d', 'seen ≥ 1 d']);
  await expect(ages(page).first()).toHaveAccessibleName('9 days in progress, from the history of Jira');
});
