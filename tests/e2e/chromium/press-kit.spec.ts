import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { gmailHost, gmailPage, gmailPattern } from '../support/gmail.ts';

const add = { name: 'Add to Backlight' };
const subject = 'Brochure for the May fair';

async function openMail(chromium: Chromium): Promise<Page> {
  await chromium.grant(gmailPattern);
  const { html, url } = gmailPage('thread');
  chromium.serve(gmailHost, html);
  const page = await chromium.context.newPage();
  await page.goto(url);
  return page;
}

/** Whether the press kit is in the page, asked in the world of our own scripts there. */
async function hasKit(chromium: Chromium, page: Page): Promise<() => Promise<unknown>> {
  const session = await chromium.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  return async () => {
    const ours = worlds.find(({ origin }) => origin.includes(chromium.extensionId));
    if (!ours) throw new Error('no script of ours is in the page');
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours.id,
      expression: `Symbol.for('backlight.press-kit') in globalThis`,
      returnByValue: true,
    });
    return result.value;
  };
}

test('nothing but the button is in the page before the person turns to it', async ({ chromium }) => {
  const mail = await openMail(chromium);
  await expect(mail.getByRole('button', add)).toHaveCount(1);
  const kit = await hasKit(chromium, mail);
  await mail.mouse.move(5, 790);
  expect(await kit()).toBe(false);
  await mail.getByRole('button', add).hover();
  await expect.poll(kit).toBe(true);
});

test('a page that an update has cut off says so when its button is pressed', async ({ chromium }) => {
  const mail = await openMail(chromium);
  await expect(mail.getByRole('button', add)).toHaveCount(1);
  await chromium.reloadExtension({ comesBack: false });
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Not saved yet');
  await expect(mail.getByRole('status')).toContainText('reload this page');
});

test('cut off with the press kit at hand, it still reads the mail and offers it as a file', async ({
  chromium,
}) => {
  const mail = await openMail(chromium);
  const kit = await hasKit(chromium, mail);
  await mail.getByRole('button', add).hover();
  await expect.poll(kit).toBe(true);
  await chromium.reloadExtension({ comesBack: false });
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('reload this page');
  const download = mail.waitForEvent('download');
  await mail.getByRole('button', { name: 'Save as file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^backlight-.*\.json$/);
});

test('an update puts a fresh button into open pages, and a press there is saved', async ({ chromium }) => {
  const mail = await openMail(chromium);
  await mail.getByRole('button', add).hover();
  const old = await mail.getByRole('button', add).elementHandle();
  await chromium.reloadExtension({ comesBack: true });
  await expect.poll(() => old?.evaluate((button) => button.isConnected)).toBe(false);
  await expect(mail.getByRole('button', add)).toHaveCount(1);
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
});

test('by keyboard alone, right after the page has loaded, a press saves exactly one request', async ({
  chromium,
}) => {
  const mail = await openMail(chromium);
  const button = mail.getByRole('button', add);
  await expect(async () => {
    await mail.keyboard.press('Tab');
    await expect(button).toBeFocused({ timeout: 50 });
  }).toPass();
  await mail.keyboard.press('Enter');
  await mail.keyboard.press('Enter');
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
  await expect(mail.getByRole('button', { name: 'Undo' })).toBeFocused();
  const backlog = await chromium.openPage('backlog.html#/requests');
  await expect(backlog.getByRole('option').filter({ hasText: subject })).toHaveCount(1);
});
