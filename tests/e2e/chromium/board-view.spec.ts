import type { Page } from 'playwright';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { storeScript } from '../support/store/store-script.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

/** The sample team's board, at a width that shows every column. */
async function openBoard(chromium: Chromium): Promise<Page> {
  const welcome = await chromium.openPage('welcome.html');
  await welcome.getByRole('button', { name: /Load the sample team/ }).click();
  await welcome.getByText('The sample team is loaded').waitFor();
  await welcome.close();
  const page = await chromium.openPage('backlog.html#/board');
  await page.setViewportSize({ width: 1700, height: 900 });
  await expect(column(page, 'Review').getByRole('row').first()).toBeVisible();
  return page;
}

const heightOf = async (page: Page) => {
  const box = await column(page, 'Review').getByRole('row').first().boundingBox();
  return box?.height ?? 0;
};

test('the size of the cards is chosen by mouse and by key, and is remembered', async ({ chromium }) => {
  const page = await openBoard(chromium);
  const sizes = page.getByRole('group', { name: 'Size of the cards' });
  await expect(sizes.getByRole('radio', { name: 'Comfortable' })).toBeChecked();
  const comfortable = await heightOf(page);
  await sizes.getByTitle('Compact').click();
  await expect.poll(() => heightOf(page)).toBeLessThan(comfortable);
  const compact = await heightOf(page);
  await expect(sizes.getByRole('radio', { name: 'Compact' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(sizes.getByRole('radio', { name: 'One line' })).toBeChecked();
  await expect.poll(() => heightOf(page)).toBeLessThan(compact);
  expect(await heightOf(page)).toBeLessThan(40);
  await page.reload();
  await expect(sizes.getByRole('radio', { name: 'One line' })).toBeChecked();
  await expect(column(page, 'Review').getByRole('row').first()).toBeVisible();
  expect(await heightOf(page)).toBeLessThan(40);
});

test('a column is folded and unfolded by key; the focus stays with it, and it is remembered', async ({
  chromium,
}) => {
  const page = await openBoard(chromium);
  await page.getByRole('button', { name: 'Fold Review' }).focus();
  await page.keyboard.press('Enter');
  const unfold = page.getByRole('button', { name: 'Unfold Review' });
  await expect(unfold).toBeFocused();
  expect((await column(page, 'Review').boundingBox())?.width).toBeLessThan(60);
  await expect(column(page, 'Review')).toContainText('3 of 2, over the limit');
  await page.reload();
  await expect(unfold).toBeVisible();
  // The arrow keys go past it.
  await column(page, 'Creating').getByRole('row').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Publishing').getByRole('row').first()).toBeFocused();
  await unfold.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Fold Review' })).toBeFocused();
  await expect(column(page, 'Review').getByRole('row')).toHaveCount(3);
});

test('a card is dropped on a folded column, and carried into it by key', async ({ chromium }) => {
  const page = await openBoard(chromium);
  await page.getByRole('button', { name: 'Fold Ready' }).click();
  const strip = column(page, 'Ready');
  const cards = column(page, 'Backlog').getByRole('row');
  const [first = '', second = ''] = await cards.getByRole('link').allTextContents();
  const [from, to] = [await card(page, first).boundingBox(), await strip.boundingBox()];
  if (!from || !to) throw new Error('they are not on screen');
  const held = /, (\d+) items?$|^(\d+) items?$/;
  const count = async () => Number((await strip.getByText(held).first().textContent())?.match(/\d+/)?.[0]);
  const before = await count();
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y + from.height / 2 + 10, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 300, { steps: 8 });
  await page.mouse.up();
  await expect(card(page, first)).toHaveCount(0);
  await expect.poll(count).toBe(before + 1);

  await card(page, second).focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: `“${second}” is now in Ready` })).toBeVisible();
  await expect.poll(count).toBe(before + 2);
  // The focus stays where the person is, on a card that is still there.
  await expect(cards.first()).toBeFocused();
});

test('done shows what was finished last on top, and older work when asked', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html#/board');
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.evaluate(await storeScript());
  await page.evaluate(() => {
    const day = 86_400_000;
    const finished = Array.from({ length: 120 }, (_, n) => ({
      title: `Finished ${n} days ago`,
      column: 'done',
      startedAt: Date.now() - (n + 3) * day,
      finishedAt: Date.now() - n * day,
    }));
    return backlightStore.addCards([...finished.toReversed(), { title: 'Fresh', column: 'publishing' }]);
  });
  const done = column(page, 'Done');
  await expect(done.getByRole('row').first()).toContainText('Finished 0 days ago');
  await card(page, 'Fresh').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(done.getByRole('row').first()).toContainText('Fresh');
  await expect(card(page, 'Fresh')).toBeFocused();
  // Its place is the time of its finish: no key changes it, and the reason is said.
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'finished last stands on top' })).toBeAttached();
  await expect(done.getByRole('row').first()).toContainText('Fresh');
  await page.keyboard.press('End');
  await expect(card(page, 'Finished 48 days ago')).toBeFocused();
  await expect(done).toContainText('The latest 50 of 121');
  await done.getByRole('button', { name: 'Show older' }).click();
  await card(page, 'Finished 48 days ago').focus();
  await page.keyboard.press('End');
  await expect(card(page, 'Finished 119 days ago')).toBeFocused();
  await expect(done.getByRole('button', { name: 'Show older' })).toHaveCount(0);
});

const hard = {
  word: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'.repeat(2),
  emoji: '👩🏽‍💻🎪👨‍👩‍👧‍👦'.repeat(20),
  rtl: 'كتيب لمعرض الخريف مع صور جديدة للقاعة السابعة',
  long: 'A brochure for the fair and everybody who comes there. '.repeat(10).slice(0, 500),
  noSpace: 'x'.repeat(500),
};

/** What sticks out of its card, or makes it higher than a third of the screen. */
async function broken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cards = Array.from(document.querySelectorAll('[role="row"]'));
    if (cards.length === 0) return ['no card is on screen'];
    return cards.flatMap((card) => {
      const box = card.getBoundingClientRect();
      const tall =
        box.height > 330 ? [`${Math.round(box.height)} px high: ${card.textContent.slice(0, 30)}`] : [];
      const out = Array.from(card.querySelectorAll('a, button, p, span'))
        // What is only for screen readers stands in a box of one pixel.
        .filter(
          (part) => part.getBoundingClientRect().width > 1 && part.closest('[class*="hidden" i]') === null,
        )
        .filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left < box.left - 1 || right > box.right + 1;
        })
        // What is cut off by what holds it sticks out of nothing that is seen.
        .filter((part) => {
          for (let held = part.parentElement; held && held !== card; held = held.parentElement)
            if (getComputedStyle(held).overflowX !== 'visible') return false;
          return true;
        })
        .map((part) => `sticks out: ${part.outerHTML.slice(0, 120)}`);
      return tall.concat(out);
    });
  });
}

test('no word, emoji, script or length of what people write breaks a card', async ({ chromium }) => {
  const page = await chromium.openPage('backlog.html#/board');
  await page.evaluate(await storeScript());
  await page.evaluate((texts) => {
    const cards = Object.values(texts).map((text) => ({
      title: text,
      column: 'creating',
      type: text.slice(0, 60),
      labels: [text.slice(0, 60), `${text.slice(0, 50)} 2`, 'fair', 'print'],
      people: [text.slice(0, 60), 'Ada Byron', 'Bob'],
      requester: { name: text.slice(0, 100) },
      app: 'gmail',
      blocked: text,
      dueOn: '2020-01-01',
      effort: 13 as const,
      need: 'must' as const,
      stepCount: 100,
      stepsDone: 99,
      startedAt: Date.now() - 400 * 86_400_000,
    }));
    return backlightStore.addCards(cards);
  }, hard);
  await expect(column(page, 'Creating').getByRole('row')).toHaveCount(5);
  for (const width of [360, 1280, 2560]) {
    await page.setViewportSize({ width, height: 1000 });
    for (const size of ['Comfortable', 'Compact', 'One line']) {
      await page.getByTitle(size, { exact: true }).click();
      for (const lanes of ['none', 'type']) {
        await page.getByRole('combobox', { name: 'Lanes' }).selectOption(lanes);
        await expect(page.getByRole('row').first()).toBeVisible();
        await expect
          .poll(() => broken(page), { message: `${width} px, ${size}, lanes: ${lanes}` })
          .toEqual([]);
      }
    }
  }
});

test('the search and what the board is set by never lie over each other', async ({ chromium }) => {
  const page = await openBoard(chromium);
  await page.evaluate(await storeScript());
  // As much as can stand there: the team's pace is told once enough was finished.
  await page.evaluate(() => {
    const weeks = Array.from({ length: 12 }, (_, n) => Date.now() - (n + 1) * 7 * 86_400_000);
    const cards = weeks.map((finishedAt) => ({
      title: 'Finished poster',
      column: 'done',
      startedAt: finishedAt - 17 * 86_400_000,
      finishedAt,
    }));
    return backlightStore.addCards(cards);
  });
  const settings = page.getByRole('group', { name: 'How the board is shown' });
  await expect(settings).toContainText('of our work is done within');
  const hrefOfItem = (await column(page, 'Review').getByRole('link').first().getAttribute('href')) ?? '';
  const search = page.getByRole('combobox', { name: 'Find and filter' });
  const overlapping = () =>
    page.evaluate(() => {
      const parts = [
        ...document.querySelectorAll('[role=search] :is(input, button, a, span[role=status])'),
        ...document.querySelectorAll('main [role=group] > :is(p, a, label, fieldset)'),
      ].filter((part) => part.getClientRects().length > 0);
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const name = (at: number) => parts[at]?.textContent || parts[at]?.getAttribute('aria-label');
      return boxes.flatMap((a, i) =>
        boxes.flatMap((b, j) =>
          i < j &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1 &&
          !parts[i]?.contains(parts[j] ?? null)
            ? [`${name(i)} / ${name(j)}`]
            : [],
        ),
      );
    });
  for (const width of [700, 1024, 1100, 1184, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    // Below that an open item takes the page.
    for (const beside of width < 1000 ? [false] : [false, true]) {
      await page.evaluate((to) => location.assign(to), beside ? hrefOfItem : '#/board');
      await expect(page.getByRole('complementary')).toHaveCount(beside ? 1 : 0);
      for (const asked of ['', 'poster']) {
        await search.fill(asked);
        await expect(page.getByRole('search').getByText(/^\d+ of \d+$/)).toHaveCount(asked ? 1 : 0);
        await expect
          .poll(overlapping, { message: `${width} px, beside: ${beside}, asked: ${asked}` })
          .toEqual([]);
      }
    }
  }
});

test('a column of thousands keeps the page as small as one of a few, however it is scrolled', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html#/board');
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.evaluate(await storeScript());
  await page.evaluate(() =>
    backlightStore.addCards(
      Array.from({ length: 3_000 }, (_, n) => ({ title: `Item ${n}`, type: n % 2 ? 'Print' : 'E-mail' })),
    ),
  );
  const cards = column(page, 'Backlog').getByRole('row');
  await expect(column(page, 'Backlog').getByRole('grid')).toHaveAttribute('aria-rowcount', '3000');
  // A page behind another paints no frames.
  await page.bringToFront();
  const most = await page.evaluate(async () => {
    const list = document.querySelector('[data-look="card"]');
    let nodes = 0;
    for (let at = 0; at <= 40; at += 1) {
      if (list) list.scrollTop = (list.scrollHeight / 40) * at;
      await new Promise((painted) => requestAnimationFrame(painted));
      nodes = Math.max(nodes, document.querySelectorAll('*').length);
    }
    return nodes;
  });
  expect(most).toBeLessThan(1_000);
  // Cards are measured as they come, and the end moves away meanwhile: whoever goes on scrolling arrives.
  await expect(async () => {
    await page.evaluate(() => {
      const list = document.querySelector('[data-look="card"]');
      if (list) list.scrollTop = list.scrollHeight;
    });
    await expect(cards.last()).toContainText('Item 2999', { timeout: 500 });
  }).toPass();
});

test('a folded column is dragged among the others, and others are dragged beside it', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html#/board');
  await page.setViewportSize({ width: 1800, height: 900 });
  const heads = page.getByRole('region', { name: 'Board', exact: true }).getByRole('heading', { level: 2 });
  const names = async () =>
    (await heads.allTextContents()).map(
      (text) => /Backlog|Ready|Creating|Review|Publishing|Done/.exec(text)?.[0],
    );
  const drag = async (from: string, to: string, side: 'left' | 'right') => {
    const [a, b] = await Promise.all([from, to].map((name) => heads.filter({ hasText: name }).boundingBox()));
    if (!a || !b) throw new Error('a column is not on screen');
    await page.mouse.move(a.x + 20, a.y + 20);
    await page.mouse.down();
    await page.mouse.move(a.x + 32, a.y + 24, { steps: 3 });
    await page.mouse.move(b.x + (side === 'left' ? 3 : b.width - 3), b.y + 20, { steps: 8 });
    await page.mouse.up();
  };
  await page.getByRole('button', { name: 'Fold Review' }).click();
  await drag('Review', 'Ready', 'left');
  await expect.poll(names).toEqual(['Backlog', 'Review', 'Ready', 'Creating', 'Publishing', 'Done']);
  await expect(page.getByRole('button', { name: 'Unfold Review' })).toBeVisible();
  await drag('Publishing', 'Review', 'right');
  await expect.poll(names).toEqual(['Backlog', 'Review', 'Publishing', 'Ready', 'Creating', 'Done']);
});
