import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dismissedHints,
  dismissHint,
  language,
  onLanguageChanged,
  setLanguage,
} from '@/lib/platform/settings';
import { FakeExtension } from '../../support/fake-extension';

let browser: FakeExtension;
beforeEach(() => {
  browser = FakeExtension.install();
});

test.for([
  ['en-US', 'en'],
  ['pl', 'pl'],
  ['pl-PL', 'pl'],
  ['ES-419', 'es'],
  ['de-DE', 'en'],
] as const)('with no choice made, a browser in %s means %s', async ([ui, expected]) => {
  browser.uiLanguage = ui;
  expect(await language()).toBe(expected);
});

test('the person’s choice wins, and other contexts hear of it', async () => {
  const heard = vi.fn<(language: string) => void>();
  const stop = onLanguageChanged(heard);
  await setLanguage('es');
  expect(await language()).toBe('es');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('es'));
  stop();
});

test.for(['klingon', 7, { en: true }, null])(
  'a stored language that is none (%j) counts as no choice',
  async (stored) => {
    await fakeBrowser.storage.local.set({ language: stored });
    browser.uiLanguage = 'pl';
    expect(await language()).toBe('pl');
  },
);

test('a hint that was dismissed stays so, each once', async () => {
  await Promise.all([dismissHint('gmail'), dismissHint('board'), dismissHint('gmail')]);
  expect(await dismissedHints()).toEqual(['gmail', 'board']);
  await fakeBrowser.storage.local.set({ dismissedHints: 'nonsense' });
  expect(await dismissedHints()).toEqual([]);
});
