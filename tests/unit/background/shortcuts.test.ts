import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startShortcuts } from '@/lib/background/shortcuts';
import { db } from '@/lib/store/db';
import { requestsIn } from '@/lib/store/queries/requests';
import { FakeExtension } from '../../support/fake-extension';

const page = { title: 'Spring campaign', source: { app: 'web', url: 'https://example.com/spring' } };

let browser: FakeExtension;

beforeEach(async () => {
  browser = FakeExtension.install();
  browser.popup = 'opens';
  browser.answer = () => page;
  await db.delete();
  await db.open();
  startShortcuts();
});

test('one press saves the page of the tab', async () => {
  browser.command.fire('capture-page', { id: 5, windowId: 1 });
  await vi.waitFor(async () =>
    expect((await requestsIn('waiting', 5)).map(({ title, source }) => [title, source?.via])).toEqual([
      ['Spring campaign', 'shortcut'],
    ]),
  );
});

test('a browser that does not name the tab is asked for the one in front', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9, windowId: 1 }] as never);
  browser.command.fire('capture-page');
  await vi.waitFor(() => expect(browser.injected[0]?.target.tabId).toBe(9));
});

test('another press opens the backlog, in the tab that has it already', async () => {
  const address = 'chrome-extension://test-extension-id/backlog.html';
  browser.command.fire('open-backlog');
  await vi.waitFor(async () =>
    expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url?.startsWith(address))).toHaveLength(1),
  );
  browser.command.fire('open-backlog');
  await vi.waitFor(async () =>
    expect((await fakeBrowser.tabs.query({})).find(({ url }) => url?.startsWith(address))?.active).toBe(true),
  );
  expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url?.startsWith(address))).toHaveLength(1);
});
