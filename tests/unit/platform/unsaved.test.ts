import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepUnsaved, onUnsavedChanged, removeUnsaved, unsaved } from '@/lib/platform/unsaved';
import { FakeExtension } from '../../support/fake-extension';

const entry = (requestId: string, reason = 'storage-full') => ({
  draft: { requestId, title: 'A brochure', source: { app: 'web', capturedAt: 1, via: 'button' as const } },
  reason,
  at: 1,
});
const a = 'aaaaaaaaaaaaaaaaaaaa';
const b = 'bbbbbbbbbbbbbbbbbbbb';

beforeEach(() => void FakeExtension.install());

test('drafts are kept in order, each once, with the newest reason, also when they come at once', async () => {
  await Promise.all([keepUnsaved(entry(a)), keepUnsaved(entry(b)), keepUnsaved(entry(a, 'storage-stuck'))]);
  expect(await unsaved()).toEqual([entry(b), entry(a, 'storage-stuck')]);
});

test('a draft that was let go is gone, the others stay', async () => {
  await keepUnsaved(entry(a));
  await keepUnsaved(entry(b));
  await removeUnsaved(a);
  expect(await unsaved()).toEqual([entry(b)]);
});

test('who watches is told', async () => {
  const told = vi.fn<() => void>();
  const stop = onUnsavedChanged(told);
  await keepUnsaved(entry(a));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  stop();
});

test('one damaged entry does not take the others along', async () => {
  await fakeBrowser.storage.local.set({ unsaved: [{ draft: { title: 7 } }, entry(b)] });
  expect(await unsaved()).toEqual([entry(b)]);
});
