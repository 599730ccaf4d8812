import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosaver } from '@/components/autosave/autosaver';
import { success } from '@/lib/domain/result';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const saver = () => new Autosaver('draft', 'old', async () => success(null));

test('after a save what was typed is shown until it is read again: the older text never comes back in between', async () => {
  const text = saver();
  text.enter();
  text.type('new');
  text.leave();
  await vi.advanceTimersByTimeAsync(1);
  expect(text.now()).toMatchObject({ state: 'saved', typed: 'new' });
  text.storedIs('old');
  expect(text.now().typed).toBe('new');
  text.storedIs('new');
  expect(text.now().typed).toBeNull();
});

test('what was tidied when it was stored is shown as it is stored, a moment later', async () => {
  const text = saver();
  text.type('old ');
  await text.flush();
  expect(text.now().typed).toBe('old ');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(text.now().typed).toBeNull();
});

test('while somebody writes on, nothing takes the text from under them', async () => {
  const text = saver();
  text.enter();
  text.type('new');
  await text.flush();
  text.storedIs('new');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(text.now().typed).toBe('new');
  text.leave();
  expect(text.now().typed).toBeNull();
});

test('what was read before the save was known to be over is shown at once', async () => {
  const text = saver();
  text.type('new');
  const saved = text.flush();
  text.storedIs('new');
  await saved;
  expect(text.now()).toMatchObject({ state: 'saved', typed: null });
});
