import { join } from 'node:path';
import { Chromium } from '../../tests/e2e/support/chromium.ts';
import { gmailHost, gmailPattern } from '../../tests/e2e/support/gmail.ts';
import { practicePage } from '../practice-page.ts';
import { root } from '../run-tool.ts';

/** Chromium with Backlight in it, to try by hand: the welcome page, and a practice inbox at Gmail's own address. */
export async function showInChromium(): Promise<void> {
  const chromium = await Chromium.launch({
    profile: join(root, 'out', 'profile'),
    headless: false,
    viewport: null,
    offline: false,
    args: ['--start-maximized'],
  });
  chromium.serve(gmailHost, practicePage());
  // The browser would ask about the site as it does for everybody; in this practice profile it has said yes before.
  await chromium.willAllow(gmailPattern);
  const inbox = await chromium.context.newPage();
  await inbox.goto(`https://${gmailHost}/mail/u/0/#inbox`);
  const welcome =
    chromium.context.pages().find((page) => page.url() === chromium.address('welcome.html')) ??
    (await chromium.openPage('welcome.html'));
  await welcome.bringToFront();
  console.log(`
Backlight is open in a Chromium of its own (profile: out/profile).

  1. On the welcome page, press “Turn the Gmail button on”.
  2. In the other tab is a practice inbox at Gmail's own address: nothing in it is real, nothing leaves this machine.
     Point at a mail, or open one, and press “Add to Backlight”.
  3. Press the lamp in the toolbar (pin it from the puzzle piece), then “Backlog”.

Close the window to end.`);
  await new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
  await chromium.close();
}
