import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from '../../tests/e2e/support/chromium.ts';
import { gmailHost, gmailPattern } from '../../tests/e2e/support/gmail.ts';
import { practicePage } from '../practice-page.ts';
import { root } from '../run-tool.ts';
import { keepPicture, say, show } from './narrate.ts';

/** The main job, headless, with each step told: what a person would see with a display. */
export async function walkInChromium(): Promise<void> {
  const profile = join(root, 'out', 'profile-walk');
  rmSync(profile, { recursive: true, force: true });
  const chromium = await Chromium.launch({ profile });
  chromium.serve(gmailHost, practicePage());
  try {
    await turnOn(chromium);
    const title = await capture(chromium);
    await figures(chromium);
    await lookUp(chromium, title, 'The backlog page has it');
    say('The browser is restarted');
    await chromium.restart();
    await lookUp(chromium, title, 'It is still there');
    const { problems } = chromium.watch;
    say('What must not happen');
    show({ 'policy violations, script errors, requests to the outside': problems.length });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    console.log('\nThe main job works. With a display, npm start opens the browser for you to try it.');
  } finally {
    await chromium.close();
  }
}

async function turnOn(chromium: Chromium): Promise<void> {
  say('The welcome page: the Gmail button is turned on');
  await chromium.willAllow(gmailPattern);
  const page = await chromium.openPage('welcome.html');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Turn the Gmail button on' }).click();
  await page.getByText('The Gmail button is on').waitFor();
  show({ 'permission held': gmailPattern });
  await picture(page, '1-welcome');
  await page.close();
}

async function capture(chromium: Chromium): Promise<string> {
  say('A practice inbox at Gmail’s own address: one press saves a mail');
  const page = await chromium.context.newPage();
  await page.goto(`https://${gmailHost}/mail/u/0/#inbox`);
  await page.getByRole('row').first().click();
  const started = performance.now();
  await page.getByRole('button', { name: 'Add to Backlight' }).first().click();
  const card = page.getByRole('status');
  await card.getByText('Saved to Backlight').waitFor();
  const took = Math.round(performance.now() - started);
  const [said = '', title = ''] = (await card.innerText()).split('\n').filter(Boolean);
  show({ address: page.url(), said, title, 'press to confirmation': `${took} ms` });
  await picture(page, '2-gmail');
  await page.close();
  return title;
}

async function figures(chromium: Chromium): Promise<void> {
  say('The toolbar: popup and badge');
  const popup = await chromium.openPopup();
  await popup.until('document.body.innerText.includes("Capture this page")');
  const { text, title } = await chromium.badge();
  show({
    popup: (await popup.text()).split('\n').filter(Boolean).join(' · '),
    badge: text === '' ? '(empty: nothing in progress)' : text,
    'badge says': title,
  });
  keepPicture('3-popup', await popup.screenshot());
}

async function lookUp(chromium: Chromium, title: string, told: string): Promise<void> {
  say(told);
  const page = await chromium.openPage('backlog.html#/requests');
  await page.getByText(title).first().waitFor();
  show({ request: title, at: page.url().replace(/^.*\/backlog/, 'backlog') });
  await picture(page, told.includes('still') ? '5-after-restart' : '4-backlog');
  await page.close();
}

async function picture(page: Page, name: string): Promise<void> {
  keepPicture(name, await page.screenshot());
}
