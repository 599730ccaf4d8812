import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { report, reported } from '@/lib/platform/log';
import { FakeExtension } from '../../support/fake-extension';

beforeEach(() => {
  FakeExtension.install();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('the last twenty bugs are kept, oldest first, also when they come at once', async () => {
  for (let n = 0; n < 25; n += 1) report(new RangeError(`bug number ${n}`), 'background');
  await vi.waitFor(async () => expect((await reported()).at(-1)?.message).toBe('bug number 24'));
  const bugs = await reported();
  expect(bugs).toHaveLength(20);
  expect(bugs[0]).toMatchObject({ message: 'bug number 5', door: 'background', name: 'RangeError' });
});

test('a bug is kept without any text of the person: no quoted words, no second line, no thrown value', async () => {
  report(new SyntaxError('Unexpected token in "Brochure for Anna" at 4\nBrochure for Anna'), 'page');
  report('Brochure for Anna', 'page');
  report({ title: 'Brochure for Anna' }, 'page');
  await vi.waitFor(async () => expect(await reported()).toHaveLength(3));
  expect(JSON.stringify(await reported())).not.toContain('Anna');
  expect((await reported())[0]?.message).toBe('Unexpected token in … at 4');
});

test('what cannot be read back is left out', async () => {
  await fakeBrowser.storage.local.set({ log: [{ at: 'yesterday' }, 7] });
  expect(await reported()).toEqual([]);
  await fakeBrowser.storage.local.set({ log: 'nonsense' });
  expect(await reported()).toEqual([]);
});

test('what a browser refuses while it ends is no bug', async () => {
  report(new Error('The browser is shutting down.'), 'background');
  report(new Error('another'), 'background');
  await vi.waitFor(async () => expect(await reported()).toHaveLength(1));
  expect((await reported())[0]?.message).toBe('another');
});
