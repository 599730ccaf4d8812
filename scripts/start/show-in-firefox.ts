import { join } from 'node:path';
import { Firefox } from '../../tests/e2e/support/firefox.ts';
import { gmailHost } from '../../tests/e2e/support/gmail.ts';
import { practicePage } from '../practice-page.ts';
import { root } from '../run-tool.ts';

/** Firefox with Backlight in it, to try by hand: the welcome page, and a practice inbox at Gmail's own address. */
export async function showInFirefox(): Promise<void> {
  const firefox = await Firefox.launch({
    profile: join(root, 'out', 'profile-firefox'),
    headless: false,
    offline: false,
  });
  await firefox.serve(gmailHost, practicePage());
  await firefox.open(`https://${gmailHost}/mail/u/0/#inbox`);
  const welcome = await firefox.openPage('welcome.html');
  await welcome.bringToFront();
  console.log(`
Backlight is open in a Firefox of its own (profile: out/profile-firefox).

  1. On the welcome page, press “Turn the Gmail button on”, and allow it.
  2. In the other tab is a practice inbox at Gmail's own address: nothing in it is real, nothing leaves this machine.
     Point at a mail, or open one, and press “Add to Backlight”.
  3. Press the lamp in the toolbar (in the puzzle piece), then “Backlog”.

Close the window to end.`);
  await new Promise<void>((resolve) => firefox.browser.process()?.once('exit', () => resolve()));
}
