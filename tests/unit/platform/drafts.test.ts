// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '@/lib/platform/drafts';

beforeEach(() => localStorage.clear());

it('keeps a text until it is dropped', () => {
  expect(drafts.keep('item/1/title', 'Broch')).toBe(true);
  expect(drafts.read('item/1/title')).toBe('Broch');
  drafts.drop('item/1/title');
  expect(drafts.read('item/1/title')).toBeNull();
});

it('tells what was kept under a key', () => {
  drafts.keep('item/1/title', 'Broch');
  drafts.keep('item/1/description', 'For the fair');
  drafts.keep('item/12/title', 'Poster');
  localStorage.setItem('other', 'thing');
  expect(drafts.under('item/1/')).toEqual([
    { key: 'item/1/description', text: 'For the fair' },
    { key: 'item/1/title', text: 'Broch' },
  ]);
});

it('says so when the browser does not keep it, and throws nothing at somebody who types', () => {
  vi.stubGlobal('localStorage', {
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(drafts.keep('item/1/title', 'Broch')).toBe(false);
  vi.unstubAllGlobals();
});
