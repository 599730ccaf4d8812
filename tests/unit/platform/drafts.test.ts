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

it('says so when the browser does not keep it, and throws nothing at somebody who types', () => {
  vi.stubGlobal('localStorage', {
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(drafts.keep('item/1/title', 'Broch')).toBe(false);
  vi.unstubAllGlobals();
});
