// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => localStorage.clear());

/** As a page that was just opened reads it. */
async function newPage() {
  vi.resetModules();
  const { boardLooks } = await import('@/lib/platform/board-look');
  return boardLooks;
}

it('remembers how the board is shown for the next page', async () => {
  const looks = await newPage();
  expect(looks.now()).toMatchObject({ density: 'comfortable', folded: [] });
  looks.change({ density: 'line' });
  looks.change({ folded: ['done'] });
  expect((await newPage()).now()).toMatchObject({ density: 'line', folded: ['done'] });
});

it('follows what another window of the browser chose', async () => {
  const looks = await newPage();
  const heard = vi.fn();
  looks.subscribe(heard);
  expect(looks.now().density).toBe('comfortable');
  localStorage.setItem('board-look', JSON.stringify({ density: 'compact' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'board-look' }));
  expect(heard).toHaveBeenCalledOnce();
  expect(looks.now().density).toBe('compact');
});

it.for(['', '[]', '{"density":"tiny","folded":["done"]}', 'null', '{"folded":7}'])(
  'takes what cannot be read as not chosen: %s',
  async (kept) => {
    localStorage.setItem('board-look', kept);
    expect((await newPage()).now().density).toBe('comfortable');
  },
);

it('keeps a choice while the page lasts where the browser keeps nothing', async () => {
  const looks = await newPage();
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  looks.change({ density: 'line' });
  expect(looks.now().density).toBe('line');
  vi.unstubAllGlobals();
});
