import { expect, test } from 'vitest';
import { holdKeys, releaseKeys } from '@/components/kept-screen/early-keys';

function press(key: string): void {
  const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(pressed);
}

test('keys pressed before the page is there are heard in their order, and letters for a field are written into it', () => {
  const field = document.createElement('input');
  document.body.replaceChildren(field);
  const heard: string[] = [];
  holdKeys();
  for (const key of ['/', 'l', 'o', 'g']) press(key);
  document.addEventListener('keydown', (event) => {
    heard.push(event.key);
    if (event.key !== '/') return;
    event.preventDefault();
    field.focus();
  });
  expect(heard).toEqual([]);
  releaseKeys();
  expect(heard).toEqual(['/', 'l', 'o', 'g']);
  expect(field.value).toBe('log');
});
