import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenu, startMenu } from '@/lib/background/menu';
import { lastCapture } from '@/lib/platform/last-capture';
import { setLanguage } from '@/lib/platform/settings';
import { db } from '@/lib/store/db';
import { requestsIn } from '@/lib/store/queries/requests';
import { textsOf } from '@/lib/store/queries/texts';
import { FakeExtension } from '../../support/fake-extension';

const page = {
  title: 'Spring campaign',
  source: { app: 'web', url: 'https://example.com/spring', title: 'Spring campaign' },
  excerpt: 'All about it',
};
const tab = {
  id: 5,
  windowId: 1,
  url: 'https://example.com/spring',
  title: 'Spring campaign',
  incognito: false,
};

let browser: FakeExtension;

beforeEach(async () => {
  browser = FakeExtension.install();
  browser.popup = 'opens';
  browser.answer = ({ files }) => (files ? page : null);
  await db.delete();
  await db.open();
  startMenu();
});

async function click(info: object, clicked: object = tab) {
  browser.menuClicked.fire({ menuItemId: 'add', ...info }, clicked);
  return vi.waitFor(async () => {
    const last = await lastCapture();
    if (!last) throw new Error('nothing was told yet');
    return { last, saved: (await requestsIn('waiting', 1))[0] };
  });
}

describe('the context menu', () => {
  test.for([
    ['en-GB', 'Add to Backlight'],
    ['pl', 'Dodaj do Backlight'],
    ['es-MX', 'Añadir a Backlight'],
    ['de', 'Add to Backlight'],
  ])('speaks the browser’s language, %s', async ([uiLanguage, title]) => {
    browser.uiLanguage = uiLanguage as string;
    await makeMenu();
    await makeMenu();
    expect(browser.menu).toEqual([{ id: 'add', title, contexts: ['page', 'selection', 'link', 'image'] }]);
  });

  test('is made at the install and follows the person’s language', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(browser.menu[0]?.title).toBe('Add to Backlight'));
    await setLanguage('pl');
    await vi.waitFor(() => expect(browser.menu[0]?.title).toBe('Dodaj do Backlight'));
  });

  test('saves the page, and the popup tells so', async () => {
    const { last, saved } = await click({});
    expect(saved).toMatchObject({ title: 'Spring campaign', source: { via: 'menu', url: page.source.url } });
    expect(last).toMatchObject({ title: 'Spring campaign', requestId: saved?.id });
    expect(last.eventId).toBeTruthy();
    await vi.waitFor(() => expect(browser.popupsOpened).toBe(1));
  });

  test('saves a selection of a frame that the page’s reader does not see', async () => {
    const { saved } = await click({ selectionText: 'Three flyers, please' });
    expect(await textsOf('request', saved?.id ?? '')).toMatchObject({ selection: 'Three flyers, please' });
  });

  test('saves a link as a source of its own, with the page it stood on', async () => {
    browser.answer = ({ files }) => (files ? page : 'The brief');
    const { saved } = await click({ linkUrl: 'https://docs.example.com/brief' });
    expect(saved).toMatchObject({
      title: 'The brief',
      source: { app: 'web', url: 'https://docs.example.com/brief' },
    });
    expect(await textsOf('request', saved?.id ?? '')).toMatchObject({
      excerpt: 'Spring campaign\nhttps://example.com/spring',
    });
  });

  test('saves an image with its page, also where the image is a link', async () => {
    const { saved } = await click({
      mediaType: 'image',
      srcUrl: 'https://cdn.example.com/a(1).png',
      linkUrl: 'https://example.com/elsewhere',
    });
    expect(saved).toMatchObject({ title: 'Spring campaign' });
    expect(await textsOf('request', saved?.id ?? '')).toMatchObject({
      selection: '![](https://cdn.example.com/a%281%29.png)',
    });
  });

  test.for(['javascript:alert(1)', 'data:text/html,<b>', 'chrome://settings'])(
    'a link to %s is no source: the page is saved',
    async (linkUrl) => {
      const { saved } = await click({ linkUrl });
      expect(saved).toMatchObject({ title: 'Spring campaign', source: { url: page.source.url } });
    },
  );

  test('where the page cannot be read, title and address are saved', async () => {
    browser.answer = () => {
      throw new Error('Cannot access a chrome:// URL');
    };
    const { saved } = await click({});
    expect(saved).toMatchObject({ title: 'Spring campaign', source: { app: 'web', url: tab.url } });
  });

  test('a page that answers nonsense is saved by title and address', async () => {
    browser.answer = () => ({ title: 'x'.repeat(10_000), source: 'nonsense' });
    const { saved } = await click({});
    expect(saved).toMatchObject({ title: 'Spring campaign', source: { url: tab.url } });
  });

  test('a page of the browser is refused in words', async () => {
    browser.answer = () => null;
    const { last, saved } = await click({}, { id: 5, url: 'chrome://settings', title: 'Settings' });
    expect(last).toMatchObject({ reason: 'restricted', title: 'Settings' });
    expect(saved).toBeUndefined();
  });

  test('a private window stores nothing', async () => {
    const { last, saved } = await click({}, { ...tab, incognito: true });
    expect(last.reason).toBe('private');
    expect(saved).toBeUndefined();
  });

  test('the same page again is known, and nothing is saved twice', async () => {
    const { saved } = await click({});
    await click({});
    await vi.waitFor(async () =>
      expect(await lastCapture()).toMatchObject({
        reason: 'known',
        requestId: saved?.id,
        title: saved?.title,
      }),
    );
    expect(await db.requests.count()).toBe(1);
  });
});
