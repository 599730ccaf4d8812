import { expect, test } from '../support/chromium-test.ts';

test('a request that the database did not take is stored from the notice, and found among the others', async ({
  chromium,
}) => {
  const page = await chromium.openPage('backlog.html#/requests');
  await page.evaluate(async () => {
    // What a press leaves when the database refuses it.
    const source = { app: 'web', url: 'https://example.com/fair', capturedAt: 1, via: 'popup' };
    const draft = { requestId: 'request0000000000001', title: 'Brochure for the fair', source };
    await chrome.storage.local.set({ unsaved: [{ draft, reason: 'disk-full', at: 1 }] });
  });
  const notice = page.getByRole('alert').filter({ hasText: '1 request could not be stored' });
  await expect(notice).toContainText('Brochure for the fair');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('option', { name: /Brochure for the fair/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('option', { name: /Brochure for the fair/ })).toBeVisible();
  await expect(notice).toBeHidden();
});
