import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stored } from '@/lib/platform/stored';
import { FakeExtension } from '../../support/fake-extension';

beforeEach(() => void FakeExtension.install());

test('a value is kept under its name, in its own area, until it is removed', async () => {
  const item = stored('session', 'last');
  expect(await item.get()).toBeUndefined();
  await item.set({ n: 1 });
  expect(await item.get()).toEqual({ n: 1 });
  expect(await fakeBrowser.storage.session.get()).toEqual({ last: { n: 1 } });
  expect(await stored('local', 'last').get()).toBeUndefined();
  await item.remove();
  expect(await item.get()).toBeUndefined();
});

test('who watches hears of each change of this value alone', async () => {
  const heard = vi.fn<(value: unknown) => void>();
  const stop = stored('local', 'language').watch(heard);
  await stored('local', 'language').set('pl');
  await stored('local', 'other').set('x');
  await stored('session', 'language').set('es');
  expect(heard.mock.calls).toEqual([['pl']]);
  stop();
  await stored('local', 'language').set('en');
  expect(heard).toHaveBeenCalledOnce();
});
