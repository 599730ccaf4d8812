import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { StorageTrouble } from '@/components/trouble/StorageTrouble';
import { TroubleBoundary } from '@/components/trouble/TroubleBoundary';
import { drafts } from '@/lib/platform/drafts';
import { accessibilityFaults, show } from '../support';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

test.for([
  ['storage-full', 'The disk is full'],
  ['storage-unavailable', 'Your backlog cannot be opened right now'],
  ['storage-stuck', 'Your backlog cannot be opened right now'],
  ['storage-blocked', 'A newer Backlight has been here'],
  [undefined, 'Something went wrong on our side. Nothing you saved is lost.'],
] as const)('for %s it says: %s', async ([reason, title]) => {
  const { container } = show(<StorageTrouble reason={reason} />);
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save a copy of them' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('texts that were typed and not stored are counted, and go into a file', async () => {
  drafts.keep('item/1/description', 'Three words more');
  drafts.keep('request/2/title', 'Brochure for the fair');
  drafts.keep('note/3', '  ');
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  const { user } = show(<StorageTrouble reason="storage-full" />);
  expect(screen.getByText(/2 texts that you typed are not saved yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save a copy of them' }));
  const text = await files[0]?.text();
  expect(text).toContain('Three words more');
  expect(text).toContain('Brochure for the fair');
});

function Part(): never {
  throw new DOMException('Internal error', 'UnknownError');
}

test('what cannot be read in one part of a page leaves the rest of it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  show(
    <>
      <p>The bar</p>
      <TroubleBoundary>
        <Part />
      </TroubleBoundary>
    </>,
  );
  expect(await screen.findByText('Your backlog cannot be opened right now')).toBeTruthy();
  expect(screen.getByText('The bar')).toBeTruthy();
});
