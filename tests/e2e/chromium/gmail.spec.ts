import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from '../support/chromium-test.ts';
import { gmailHost, gmailPage, gmailPattern } from '../support/gmail.ts';

const add = { name: 'Add to Backlight' };
const subject = 'Brochure for the May fair';

async function openMail(chromium: Chromium, name = 'thread'): Promise<Page> {
  const { html, url } = gmailPage(name);
  chromium.serve(gmailHost, html);
  const page = await chromium.context.newPage();
  await page.goto(url);
  return page;
}

test('one press in an open mail saves it, says so in place, and undo takes it back', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium);
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');

  const backlog = await chromium.openPage('backlog.html#/requests');
  await expect(backlog.getByText(subject).first()).toBeVisible();

  await mail.bringToFront();
  await mail.getByRole('button', { name: 'Undo' }).click();
  await expect(mail.getByRole('status')).toContainText('Taken back');
  await expect(backlog.getByText(subject)).toHaveCount(0);
});

test('each row of the list has a button that saves its own mail', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const list = await openMail(chromium, 'list');
  const row = list.getByRole('row').filter({ hasText: subject });
  await row.hover();
  await row.getByRole('button', add).click();
  await expect(list.getByRole('status')).toContainText(subject);
});

test('the same mail a second time is told, not doubled', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium);
  const button = mail.getByRole('button', add);
  await button.click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
  await mail.getByRole('button', { name: 'Close' }).click();
  await button.click();
  await expect(mail.getByRole('status')).toContainText('Already in Backlight');
  await expect(mail.getByRole('button', { name: 'Add as note' })).toBeVisible();
  await expect(mail.getByRole('button', { name: 'Save as new' })).toBeVisible();
});

test('the permission is the switch: open pages follow it, whoever turns it', async ({ chromium }) => {
  const mail = await openMail(chromium);
  await expect(mail.getByText(subject).first()).toBeVisible();
  const button = mail.getByRole('button', add);
  await expect(button).toHaveCount(0);
  await chromium.grant(gmailPattern);
  await expect(button).toHaveCount(1);
  await chromium.revokeInSettings(gmailPattern);
  await expect(button).toHaveCount(0);
  await mail.reload();
  await expect(mail.getByText(subject).first()).toBeVisible();
  await expect(button).toHaveCount(0);
});

test('the switch is still on after the browser was restarted', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  await chromium.restart();
  const mail = await openMail(chromium);
  await expect(mail.getByRole('button', add)).toHaveCount(1);
});

test('what was acknowledged as saved outlives a browser killed right after', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium);
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
  await chromium.kill();
  await chromium.restart();
  const backlog = await chromium.openPage('backlog.html#/requests');
  await expect(backlog.getByText(subject).first()).toBeVisible();
});

test('a press that finds the background asleep wakes it and is saved', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium);
  await expect(mail.getByRole('button', add)).toHaveCount(1);
  await chromium.stopWorkers(mail);
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
});

test('drawing the page again neither doubles nor loses the button', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium);
  const button = mail.getByRole('button', add);
  await expect(button).toHaveCount(1);
  await mail.evaluate(async () => {
    const main = document.querySelector('[role=main]');
    const view = main?.parentElement;
    if (!main || !view) throw new Error('the page has no main part');
    const untouched = main.cloneNode(true) as Element;
    for (const host of untouched.querySelectorAll('[data-backlight], backlight-button')) host.remove();
    for (let round = 0; round < 20; round += 1) {
      view.replaceChildren(
        ...Array.from(view.children, (child) =>
          child.matches('[role=main]') ? untouched.cloneNode(true) : child,
        ),
      );
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expect(button).toHaveCount(1);
  await button.click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
});

test('a hostile mail is kept as plain text', async ({ chromium }) => {
  await chromium.grant(gmailPattern);
  const mail = await openMail(chromium, 'hostile-body');
  await mail.getByRole('button', add).click();
  await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
  await chromium.openPage('backlog.html#/requests');
});
