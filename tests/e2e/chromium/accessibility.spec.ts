import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright';
import { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those that see colours: nothing else is another thing in the dark. */
const ofColours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Every place a person can be in, by its address and what is done there first. */
const places: readonly {
  name: string;
  path: string;
  width?: number;
  first?: (page: Page) => Promise<void>;
}[] = [
  { name: 'popup', path: 'popup.html', width: 400 },
  { name: 'welcome', path: 'welcome.html' },
  {
    name: 'the dialog of the boards of other tools',
    path: 'welcome.html',
    first: async (page) => {
      await page.getByRole('button', { name: 'Choose your boards' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'practice', path: 'practice.html' },
  { name: 'side panel', path: 'sidepanel.html', width: 360 },
  { name: 'requests', path: 'backlog.html#/requests' },
  { name: 'requests, narrow', path: 'backlog.html#/requests', width: 360 },
  { name: 'backlog', path: 'backlog.html#/backlog' },
  { name: 'backlog, narrow', path: 'backlog.html#/backlog', width: 360 },
  {
    name: 'the backlog with a launch line and chosen items',
    path: 'backlog.html#/backlog',
    first: async (page) => {
      const rows = page.getByRole('region', { name: 'Backlog', exact: true }).getByRole('row');
      await rows.nth(2).press('Shift+L');
      await page.getByText('Launch line', { exact: true }).waitFor();
      await rows.first().press('x');
      await page.getByRole('region', { name: 'Chosen items' }).waitFor();
    },
  },
  {
    name: 'a sorted view of the backlog',
    path: 'backlog.html#/backlog',
    first: async (page) => {
      await page.getByLabel('Look by').selectOption('ratio');
      await page.getByRole('button', { name: 'Back to our order' }).waitFor();
    },
  },
  {
    name: 'the menu of a value',
    path: 'backlog.html#/backlog',
    first: async (page) => {
      await page.getByRole('row').first().press('p');
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the dialog to change many',
    path: 'backlog.html#/backlog',
    first: async (page) => {
      await page.getByRole('row').first().press('.');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the dialog of the Guidepoint',
    path: 'backlog.html#/backlog',
    first: async (page) => {
      await page.getByRole('button', { name: /Guidepoint/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'board', path: 'backlog.html#/board' },
  { name: 'board, narrow', path: 'backlog.html#/board', width: 360 },
  {
    name: 'a dense board with a folded column',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('radio', { name: 'One line' }).check({ force: true });
      await page.getByRole('button', { name: 'Fold Done' }).click();
    },
  },
  {
    name: 'a board in lanes',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('combobox', { name: 'Lanes' }).selectOption({ label: 'By who asked' });
      await page
        .getByRole('region', { name: /^Anna Keller/ })
        .getByRole('row')
        .first()
        .waitFor();
    },
  },
  {
    name: 'an open item',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('row').first().press('Enter');
      await page.getByRole('textbox', { name: 'Title' }).waitFor();
    },
  },
  { name: 'an item with all it can have', path: 'backlog.html#/board', first: openFullItem },
  {
    name: 'an item with all it can have, narrow',
    path: 'backlog.html#/board',
    width: 360,
    first: openFullItem,
  },
  {
    name: 'the dialog of the Definition of Done',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('row').first().press('Enter');
      await page.getByRole('button', { name: /Definition of Done$|^Write what done means/ }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'New point' }).fill('Proofread');
    },
  },
  {
    name: 'a search, what it offers and what it does not understand',
    path: 'backlog.html#/board?find=lable:x',
    first: async (page) => {
      await page.getByText('There is no field called lable').waitFor();
      await page.getByRole('combobox', { name: 'Find and filter' }).press('ArrowDown');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'everything found',
    path: 'backlog.html#/find?find=a',
    first: async (page) => {
      await everythingRead(page);
      await page.getByRole('listbox', { name: 'Everything found' }).press('ArrowDown');
    },
  },
  {
    name: 'everything found, narrow',
    path: 'backlog.html#/find?find=a',
    width: 360,
    first: everythingRead,
  },
  {
    name: 'the command palette over a card',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('row').first().press('Control+k');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the keyboard map',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('row').first().press('?');
      await page.getByRole('dialog', { name: 'All keys' }).waitFor();
    },
  },
  {
    name: 'the dialog to save a search',
    path: 'backlog.html#/board?find=is:blocked',
    first: async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('menuitem').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an open menu',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page
        .getByRole('row')
        .first()
        .getByRole('button', { name: /^Actions for/ })
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the menu of a column',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('button', { name: 'Change the column Review' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the dialog to change a column',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('button', { name: 'Change the column Review' }).click();
      await page.getByRole('menuitem', { name: 'Change…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'columns and limits', path: 'backlog.html#/settings', first: limitsOfAllKinds },
  { name: 'columns and limits, narrow', path: 'backlog.html#/settings', width: 360, first: limitsOfAllKinds },
  {
    name: 'the dialog to move an item',
    path: 'backlog.html#/board',
    first: async (page) => {
      await page.getByRole('row').first().press('m');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the dialog to send back with a question',
    path: 'backlog.html#/requests',
    first: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.getByRole('listbox').press('q');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a toast',
    path: 'backlog.html#/requests',
    first: async (page) => {
      await page.getByRole('option').first().waitFor();
      await page.getByRole('listbox').press('a');
      await page.getByRole('status').getByRole('button', { name: 'Undo' }).first().waitFor();
    },
  },
];

test.setTimeout(300_000);

test('no place has a barrier that a machine can find, in light and in dark', async ({ chromium }) => {
  await sampleTeam(chromium);
  for (const place of places) {
    const page = await at(chromium, place);
    expect.soft(await smallTargets(page), place.name).toEqual([]);
    expect.soft(await barriers(page, wcag), place.name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await barriers(page, ofColours), `${place.name}, in the dark`).toEqual([]);
    await page.close();
  }
});

test('before there is anything, no place has a barrier either, in light and in dark', async ({
  chromium,
}) => {
  for (const view of ['requests', 'backlog', 'board', 'find']) {
    const page = await chromium.context.newPage();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(chromium.address(`backlog.html#/${view}`));
    await page.getByRole('main').getByRole('button').first().waitFor();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    expect.soft(await smallTargets(page), view).toEqual([]);
    expect.soft(await barriers(page, wcag), view).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await barriers(page, ofColours), `${view}, in the dark`).toEqual([]);
    await page.close();
  }
});

/** The first item, with a checklist, a written description, values, a story with a doubt, a link, a note and its history. */
async function openFullItem(page: Page): Promise<void> {
  await page.getByRole('row').first().press('Enter');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Title').waitFor();
  if (!(await page.getByRole('button', { name: 'Preview', pressed: true }).isVisible())) {
    await field('Description').fill(
      '# For whom\n\n**Parents**, see [the brief](https://example.com/)\n\n- one\n\n> `two`',
    );
  }
  await field('New line').fill('Proofread');
  await field('New line').press('Enter');
  await page.getByRole('checkbox', { name: 'Proofread' }).first().check();
  await page.getByRole('button', { name: '13 points' }).click();
  await page.getByRole('combobox', { name: 'Type' }).fill('E-mail');
  await page.getByRole('combobox', { name: 'Labels' }).fill('fair');
  if (!(await field('As').isVisible())) await page.getByText('Customer story', { exact: true }).click();
  await field('As').fill('the sales team');
  await field('New note').fill('By Friday');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByText('History').click();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('combobox', { name: 'Labels' }).fill('f');
  await page.getByRole('option', { name: 'Add “f”' }).waitFor();
}

/** Waits until what was found stands there, requests too, and none of it is still being read. */
async function everythingRead(page: Page): Promise<void> {
  const found = page.getByRole('listbox', { name: 'Everything found' });
  await expect(found).toContainText('Request · ');
  await expect(found.getByRole('option', { name: 'Loading' })).toHaveCount(0);
}

/** Waits for the dialog, and for a limit over several columns in it. */
async function limitsOfAllKinds(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'What counts' }).waitFor();
  const shared = dialog.getByRole('group', { name: /\+/ });
  if ((await shared.count()) > 0) return;
  await dialog.getByRole('button', { name: 'Add a limit over several columns' }).click();
  await dialog.getByRole('textbox', { name: 'At most', exact: true }).fill('4');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await shared.waitFor();
}

async function sampleTeam(chromium: Chromium): Promise<void> {
  const page = await chromium.openPage('welcome.html');
  await page.getByRole('button', { name: /Load the sample team/ }).click();
  await page.getByText('The sample team is loaded').waitFor();
  await page.close();
}

async function at(chromium: Chromium, { path, width = 1280, first }: (typeof places)[number]): Promise<Page> {
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(8_000);
  // Nothing fades: a colour halfway is nobody's choice.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(chromium.address(path));
  await filled(page, path);
  await first?.(page);
  return page;
}

/** Waits until a page shows what the team has. */
async function filled(page: Page, path: string): Promise<void> {
  const sign = {
    'popup.html': page.getByRole('main').getByRole('link').first(),
    'backlog.html#/requests': page.getByRole('option', { selected: true }),
    'backlog.html#/backlog': page.getByRole('row').first(),
    'backlog.html#/board': page.getByRole('row').first(),
  }[path];
  await (sign ?? page.getByRole('button').first()).waitFor();
}

/** What axe finds by these of its rules, each as one line a person can act on. */
async function barriers(page: Page, rules: RunOnly): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeScript);
  // Only what was found leaves the page: what holds is most of a megabyte.
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } };
    return (await axe.run(document, { runOnly, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) =>
      [id, target.join(' '), html.slice(0, 120), any[0]?.message].filter(Boolean).join(' · '),
    ),
  );
}

/** What can be pressed and is less than 24 × 24 px, but for a link within a sentence. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed =
      'a[href], button, input, select, textarea, summary, [role="row"], [role="option"], [role^="menuitem"], [role="switch"]';
    return (
      Array.from(document.querySelectorAll(pressed))
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => !element.closest('[inert], [aria-hidden="true"]'))
        // What only a screen reader presses, which stands in a box of one pixel.
        .filter((element) => (element.parentElement?.clientWidth ?? 0) > 1)
        .filter((element) => !(element.matches('a') && getComputedStyle(element).display === 'inline'))
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 140)}`,
        )
    );
  });
}

test('on a phone, in Polish, the link to set up is whole and the tabs stand on one line', async () => {
  const chromium = await Chromium.launch({ language: 'pl-PL', viewport: { width: 360, height: 740 } });
  try {
    const page = await chromium.openPage('backlog.html#/requests');
    const link = page.getByRole('link', { name: 'Ustaw' });
    await expect(link).toBeVisible();
    expect((await link.boundingBox())?.height).toBeLessThan(30);
    const tabs = page.getByRole('group', { name: 'Które zgłoszenia' }).getByRole('button');
    await expect(tabs).toHaveCount(4);
    const tops = await tabs.evaluateAll((all) =>
      all.map((tab) => Math.round(tab.getBoundingClientRect().top)),
    );
    expect(new Set(tops).size).toBe(1);
  } finally {
    await chromium.close();
  }
});
