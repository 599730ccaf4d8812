import { practicePage } from '../../../scripts/practice-page.ts';
import { expect, test } from '../support/chromium-test.ts';
import { gmailHost, gmailPattern } from '../support/gmail.ts';

const asked = 'We need a brochure by Friday';

test('the main job: a mail becomes a request in one press, work in the toolbar, and outlasts a restart', async ({
  chromium,
}) => {
  // In somebody's own account: the link back of a practice mail would lead to the practice inbox.
  chromium.serve(gmailHost, practicePage().replaceAll('practice@backlight.example', 'mia@acme.example'));

  await test.step('the person turns the Gmail button on', async () => {
    await chromium.willAllow(gmailPattern);
    const welcome = await chromium.openPage('welcome.html');
    await welcome.bringToFront();
    await welcome.getByRole('textbox', { name: 'Team name' }).fill('Marketing');
    await welcome.getByRole('textbox', { name: 'Team name' }).press('Enter');
    await welcome.getByRole('button', { name: 'Turn the Gmail button on' }).click();
    await expect(welcome.getByText('The Gmail button is on')).toBeVisible();
  });

  await test.step('one press in Gmail saves the mail and says so in place', async () => {
    const mail = await chromium.context.newPage();
    await mail.goto(`https://${gmailHost}/mail/u/0/#inbox`);
    await mail.getByRole('row').filter({ hasText: asked }).click();
    await mail.getByRole('button', { name: 'Add to Backlight' }).click();
    await expect(mail.getByRole('status')).toContainText('Saved to Backlight');
    await expect(mail.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(mail.getByRole('button', { name: 'Edit' })).toBeVisible();
  });

  await test.step('the popup counts it among those that wait', async () => {
    const popup = await chromium.openPopup();
    await popup.until(`document.body.innerText.includes('1 request')`);
    await expect.poll(() => chromium.badge().then(({ title }) => title)).toContain('1 request waits');
    expect((await chromium.badge()).text).toBe('0/6');
  });

  const backlog = await chromium.openPage('backlog.html#/requests');
  await test.step('the backlog page shows who asked, when and what, with a link back to that very mail', async () => {
    await expect(backlog.getByText(asked).first()).toBeVisible();
    await expect(backlog.getByText('Tom Becker').first()).toBeVisible();
    await expect(backlog.getByText('they asked for something on paper')).toBeVisible();
    await expect(backlog.getByRole('link', { name: 'Open in Gmail' })).toHaveAttribute(
      'href',
      /^https:\/\/mail\.google\.com\/mail\/u\/0\/\?authuser=mia%40acme\.example#all\/[0-9a-f]+$/,
    );
  });

  await test.step('accepted and begun, it is work in progress: in the popup and on the badge', async () => {
    await backlog.getByRole('button', { name: /^Accept(\s?A)?$/ }).click();
    await expect(backlog.getByText('Accepted into the backlog').first()).toBeVisible();
    await backlog.getByRole('link', { name: 'Board' }).click();
    const card = backlog.getByRole('row').filter({ hasText: asked });
    await card.focus();
    await card.press('Alt+Shift+ArrowRight');
    await card.press('Alt+Shift+ArrowRight');
    const creating = backlog.getByRole('region', { name: 'Creating', exact: true });
    await expect(creating.getByRole('row')).toContainText([asked]);
    await expect.poll(() => chromium.badge().then(({ text }) => text)).toBe('1/6');
    const popup = await chromium.openPopup();
    await popup.until(`document.body.innerText.includes('1 of 6')`);
    expect(await popup.text()).toContain(asked);
  });

  await test.step('everything is still there after the browser was restarted', async () => {
    await chromium.restart();
    const again = await chromium.openPage('backlog.html#/board');
    const creating = again.getByRole('region', { name: 'Creating', exact: true });
    await expect(creating.getByRole('row')).toContainText([asked]);
    await expect.poll(() => chromium.badge().then(({ text }) => text)).toBe('1/6');
  });
});

test('every page of ours opens, light and dark, with nothing refused and nothing asked of the outside', async ({
  chromium,
}) => {
  const pages = [
    'welcome.html',
    'popup.html',
    'sidepanel.html',
    'practice.html',
    'backlog.html#/requests',
    'backlog.html#/backlog',
    'backlog.html#/board',
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of pages) {
      const page = await chromium.openPage(path);
      await page.emulateMedia({ colorScheme });
      await expect(page.getByRole('button').or(page.getByRole('link')).first()).toBeVisible();
      await page.close();
    }
  }
});

test('Edit beside a saved mail opens the real side panel at that request', async ({ chromium }) => {
  chromium.serve(gmailHost, practicePage());
  await chromium.grant(gmailPattern);
  const mail = await chromium.context.newPage();
  await mail.goto(`https://${gmailHost}/mail/u/0/#inbox`);
  await mail.getByRole('row').filter({ hasText: asked }).click();
  await mail.getByRole('button', { name: 'Add to Backlight' }).click();
  await mail.getByRole('button', { name: 'Edit' }).click();
  const panel = await chromium.hiddenPage('sidepanel.html');
  await panel.until(`[...document.querySelectorAll('input, textarea')].some(({ value }) => value === '${asked}')
    || document.body.innerText.includes('${asked}')`);
});
