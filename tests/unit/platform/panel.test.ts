import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '@/lib/platform/panel';
import { FakeExtension } from '../../support/fake-extension';

let browser: FakeExtension;
beforeEach(() => {
  browser = FakeExtension.install();
  Object.assign(fakeBrowser, { sidebarAction: undefined });
});

describe('the side panel', () => {
  test('is asked for in the turn of the click: one wait later the browser would refuse', () => {
    void openPanel(3);
    expect(browser.panelsOpened).toEqual([3]);
  });

  test('that the browser refuses is an answer, not an error', async () => {
    browser.panel = 'refused';
    expect(await openPanel(3)).toBe(false);
    expect(await openPanel(undefined)).toBe(false);
  });

  test('is the sidebar in Firefox', async () => {
    const open = vi
      .fn<() => Promise<void>>()
      .mockResolvedValueOnce()
      .mockRejectedValueOnce(new Error('no input'));
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    expect(await openPanel(undefined)).toBe(true);
    expect(await openPanel(3)).toBe(false);
    expect(browser.panelsOpened).toEqual([]);
  });
});
