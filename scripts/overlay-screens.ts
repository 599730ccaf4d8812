import type { Page } from 'playwright';
import type { Chromium } from '../tests/e2e/support/chromium.ts';
import { seenForDays } from '../tests/e2e/support/sightings.ts';
import { BacklogMd } from '../tests/hosts/backlog-md.ts';
import type { ColumnSize } from '../tests/hosts/simulated/boards.ts';
import { simulatedHosts, simulatedPage } from '../tests/hosts/simulated/page.ts';

const columns: ColumnSize[] = [
  ['To Do', 12],
  ['In Progress [3]', 5],
  ['Review [2-4]', 4],
  ['Printing (6)', 3],
  ['Done', 12],
];

const local = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Starts the real board whose port the browser must be let to. */
export const realBoard = () => BacklogMd.start(10, { statuses: ['To Do', 'In Progress [2-3]', 'Done'] });

/** The overlay on the boards of other tools, in progress for some days: each page by the name of its tool. */
export async function* overlayScreens(
  chromium: Chromium,
  real: BacklogMd,
): AsyncGenerator<[name: string, page: Page]> {
  const addresses: [name: string, address: string][] = [['backlog-md', real.address]];
  for (const place of local) await chromium.grant(place);
  for (const name of ['trello', 'jira', 'github'] as const) {
    const { hostname, permission, address } = simulatedHosts[name];
    chromium.serve(hostname, await simulatedPage(name, columns, columns));
    await chromium.grant(permission);
    addresses.push([name, address]);
  }
  for (const [name, address] of addresses) {
    const page = await chromium.context.newPage();
    await page.goto(address);
    const age = page.locator('[data-backlight-overlay=age]').first();
    await age.waitFor();
    const backlog = await chromium.openPage('backlog.html');
    await seenForDays(backlog);
    await backlog.close();
    await page.bringToFront();
    await page.reload();
    await page.getByText(/oldest \d/).waitFor();
    yield [name, page];
    await page.close();
  }
}
