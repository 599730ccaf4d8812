import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcileButtons, startButtons } from '@/lib/background/buttons';
import type { ButtonSite } from '@/lib/background/sites';
import { FakeExtension } from '../../support/fake-extension';

const gmailPattern = 'https://mail.google.com/*';
const gmail: ButtonSite = { app: 'gmail', hosts: ['mail.google.com'], matches: [gmailPattern] };
const outlookPattern = 'https://outlook.office.com/*';
const outlook: ButtonSite = { app: 'outlook', hosts: ['outlook.office.com'], matches: [outlookPattern] };
const mine = { id: 'capture-gmail', matches: [gmailPattern] };

let browser: FakeExtension;
let trusted: Set<string>;
const ids = () => browser.registered.map(({ id }) => id);

beforeEach(() => {
  browser = FakeExtension.install();
  trusted = new Set(['https://mail.google.com', 'https://outlook.office.com']);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    url ? [{ id: 11 }, {}] : [{ id: 11 }, { id: 12 }]) as never);
});

describe('the buttons agree with the permissions', () => {
  test.for([
    { held: false, registered: false, after: false, injected: 0, told: 0 },
    { held: true, registered: false, after: true, injected: 1, told: 0 },
    { held: true, registered: true, after: true, injected: 0, told: 0 },
    { held: false, registered: true, after: false, injected: 0, told: 2 },
  ])('held $held, registered $registered', async ({ held, registered, after, injected, told }) => {
    if (held) browser.granted.add(gmailPattern);
    if (registered) browser.registered = [mine];
    await reconcileButtons([gmail], trusted);
    expect(ids()).toEqual(after ? ['capture-gmail'] : []);
    expect(browser.injected.map(({ target }) => target.tabId)).toEqual(injected ? [11] : []);
    expect(browser.sent).toHaveLength(told);
    expect(trusted.has('https://mail.google.com')).toBe(held);
  });

  test('each site stands for itself', async () => {
    browser.granted.add(outlookPattern);
    await reconcileButtons([gmail, outlook], trusted);
    expect(ids()).toEqual(['capture-outlook']);
    expect([...trusted]).toEqual(['https://outlook.office.com']);
  });

  test('what an older version registered for a site we have no more is taken away; what is not ours stays', async () => {
    browser.registered = [{ id: 'capture-oldmail' }, { id: 'overlay-trello' }];
    await reconcileButtons([gmail], trusted);
    expect(ids()).toEqual(['overlay-trello']);
  });

  test('many changes at once end in one registration', async () => {
    browser.granted.add(gmailPattern);
    await Promise.all(Array.from({ length: 5 }, () => reconcileButtons([gmail], trusted)));
    expect(ids()).toEqual(['capture-gmail']);
    expect(browser.injected).toHaveLength(1);
  });

  test('a tab that lets nobody in does not keep the button from the others', async () => {
    browser.granted.add(gmailPattern);
    browser.answer = () => {
      throw new Error('Cannot access contents of the page');
    };
    await reconcileButtons([gmail], trusted);
    expect(ids()).toEqual(['capture-gmail']);
  });

  test('also when the permission changes in the browser’s own settings', async () => {
    startButtons(async () => [gmail], trusted);
    await browser.grant(gmailPattern);
    await vi.waitFor(() => expect(ids()).toEqual(['capture-gmail']));
    await browser.takeAway(gmailPattern);
    await vi.waitFor(() => expect(ids()).toEqual([]));
    await vi.waitFor(() => expect(browser.sent[0]?.message).toEqual({ siteOff: 'gmail' }));
  });
});
