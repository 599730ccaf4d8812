import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addOnId, Firefox } from '../../tests/e2e/support/firefox.ts';
import { gmailHost, gmailPattern } from '../../tests/e2e/support/gmail.ts';
import { practicePage } from '../practice-page.ts';
import { root } from '../run-tool.ts';
import { keepPicture, say, show } from './narrate.ts';

/** The main job in a Firefox without a window, with each step told. */
export async function walkInFirefox(): Promise<void> {
  const profile = join(root, 'out', 'profile-walk-firefox');
  rmSync(profile, { recursive: true, force: true });
  const firefox = await Firefox.launch({ profile });
  await firefox.serve(gmailHost, practicePage());
  try {
    say('The Gmail button is turned on');
    await firefox.grant(gmailPattern);
    show({ 'permission held': gmailPattern });
    const title = await capture(firefox);
    say('The toolbar: popup and badge');
    const popup = await firefox.chrome.popupText(addOnId, 'Capture this page');
    show({
      popup: popup.split('\n').filter(Boolean).join(' · '),
      badge: await firefox.chrome.badge(addOnId),
    });
    await lookUp(firefox, title, 'The backlog page has it');
    say('The browser is restarted');
    await firefox.restart();
    await lookUp(firefox, title, 'It is still there');
    const problems = await firefox.problems();
    say('What must not happen');
    show({ 'policy violations, script errors, requests to the outside': problems.length });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    console.log('\nThe main job works. With a display, npm start opens the browser for you to try it.');
  } finally {
    await firefox.close();
  }
}

async function capture(firefox: Firefox): Promise<string> {
  say('A practice inbox at Gmail’s own address: one press saves a mail');
  const page = await firefox.open(`https://${gmailHost}/mail/u/0/#inbox`);
  await page.locator('[role=row]').click();
  await page.waitForFunction(() => location.hash.startsWith('#inbox/'));
  await page.locator('>>> button[aria-label="Add to Backlight"]').click();
  const said = await page
    .locator('>>> [role=status]')
    .filter((card) => card.textContent.includes('Saved'))
    .waitHandle();
  const [told = '', title = ''] = (await said.evaluate((card) => (card as HTMLElement).innerText))
    .split('\n')
    .filter(Boolean);
  show({ address: page.url(), said: told, title });
  keepPicture('2-gmail', await page.screenshot());
  return title;
}

async function lookUp(firefox: Firefox, title: string, told: string): Promise<void> {
  say(told);
  const page = await firefox.openPage('backlog.html#/requests');
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, title);
  const address = await page.evaluate(() => location.href);
  show({ request: title, at: address.replace(/^.*\/backlog/, 'backlog') });
  keepPicture(told.includes('still') ? '5-after-restart' : '4-backlog', await page.screenshot());
}
