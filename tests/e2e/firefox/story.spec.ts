import type { Page } from 'puppeteer-core';
import { practicePage } from '../../../scripts/practice-page.ts';
import { addOnId, type Firefox } from '../support/firefox.ts';
import { expect, test } from '../support/firefox-test.ts';
import { gmailHost, gmailPattern } from '../support/gmail.ts';

const asked = 'We need a brochure by Friday';
const add = '>>> button[aria-label="Add to Backlight"]';

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

async function openMail(firefox: Firefox): Promise<Page> {
  await firefox.serve(gmailHost, practicePage());
  const page = await firefox.open(`https://${gmailHost}/mail/u/0/#inbox`);
  await page.locator('[role=row]').click();
  await page.waitForFunction(() => location.hash.startsWith('#inbox/'));
  return page;
}

async function press(page: Page): Promise<void> {
  await page.locator(add).click();
  await page
    .locator('>>> [role=status]')
    .filter((card) => card.textContent.includes('Saved to Backlight'))
    .wait();
}

test('the main job: a mail becomes a request in one press, is in the toolbar, and outlasts a restart', async ({
  firefox,
}) => {
  await test.step('the person turns the Gmail button on, and the browser asks them', async () => {
    const welcome = await firefox.openPage('welcome.html');
    await welcome.locator('::-p-text(Turn the Gmail button on)').click();
    await firefox.chrome.answerPrompt('allow');
    await says(welcome, 'The Gmail button is on');
  });

  await test.step('one press in Gmail saves the mail and says so in place', async () => {
    await press(await openMail(firefox));
  });

  await test.step('the popup and the badge tell of it', async () => {
    expect(await firefox.chrome.popupText(addOnId, 'Capture this page')).toContain('In progress');
    expect(await firefox.chrome.badge(addOnId)).toBe('');
  });

  await test.step('the backlog page shows who asked and what', async () => {
    const backlog = await firefox.openPage('backlog.html#/requests');
    await says(backlog, asked);
    await says(backlog, 'Tom Becker');
    await says(backlog, 'they asked for something on paper');
  });

  await test.step('it is still there after the browser was restarted, and so is the button', async () => {
    await firefox.restart();
    const backlog = await firefox.openPage('backlog.html#/requests');
    await says(backlog, asked);
    const mail = await openMail(firefox);
    await mail.waitForSelector(add);
  });
});

test('what was acknowledged as saved outlives a browser killed right after', async ({ firefox }) => {
  await firefox.grant(gmailPattern);
  await press(await openMail(firefox));
  await firefox.kill();
  await firefox.restart();
  await says(await firefox.openPage('backlog.html#/requests'), asked);
});

test('a person who says no to the browser is told that this is fine', async ({ firefox }) => {
  const welcome = await firefox.openPage('welcome.html');
  await welcome.locator('::-p-text(Turn the Gmail button on)').click();
  await firefox.chrome.answerPrompt('deny');
  await says(welcome, 'You said no, and that is fine');
});

test('the permission is the switch: an open page follows it, whoever turns it', async ({ firefox }) => {
  const mail = await openMail(firefox);
  expect(await mail.$$(add)).toHaveLength(0);
  await firefox.grant(gmailPattern);
  await mail.waitForSelector(add);
  await firefox.revoke(gmailPattern);
  await expect.poll(async () => (await mail.$$(add)).length).toBe(0);
});

test('a press that finds the background asleep wakes it and is saved', async ({ firefox }) => {
  await firefox.grant(gmailPattern);
  const mail = await openMail(firefox);
  await mail.waitForSelector(add);
  await firefox.chrome.stopBackground(addOnId);
  await press(mail);
});

test('every page of ours opens with nothing refused and nothing asked of the outside', async ({
  firefox,
}) => {
  for (const path of [
    'welcome.html',
    'popup.html',
    'sidepanel.html',
    'practice.html',
    'backlog.html#/requests',
    'backlog.html#/backlog',
    'backlog.html#/board',
  ]) {
    const page = await firefox.openPage(path);
    await page.waitForSelector('button, a');
    await page.close();
  }
});
