import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notices } from '@/components/notices/Notices';
import { lossMarker } from '@/lib/platform/loss-marker';
import { keepUnsaved, unsaved } from '@/lib/platform/unsaved';
import { setDatabaseState } from '@/lib/store/database-state';
import { loadSample } from '@/lib/store/commands/load-sample';
import { markDatabase } from '@/lib/store/loss';
import { team } from '@/lib/store/queries/entities';
import { countRequests } from '@/lib/store/queries/requests';
import { startColumnNames } from '@/locales/columns';
import { sampleEn } from '@/locales/sample/en';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshTeam();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const draft = (n: number, title: string) => ({
  requestId: `request${String(n).padStart(13, '0')}`,
  title,
  source: { app: 'web', url: `https://example.com/${n}`, capturedAt: n, via: 'popup' } as const,
});

/** The page with its notices, which are all spoken of in one place. */
function notices() {
  const { user } = show(<Notices />);
  return { user, region: screen.getByRole('region', { name: 'Notices' }) };
}

test('most days there is nothing to say', async () => {
  const { region } = notices();
  await waitFor(async () => expect(await lossMarker.read()).toBeDefined());
  expect(region.textContent).toBe('');
});

test('a backlog that the browser emptied is told of, until the person has seen it', async () => {
  await markDatabase(lossMarker);
  const marked = await lossMarker.read();
  await freshTeam();
  const { user, region } = notices();
  expect((await screen.findByRole('alert')).textContent).toContain('Your backlog is missing');
  expect(await accessibilityFaults(region)).toEqual([]);
  expect(await lossMarker.read()).toEqual(marked);
  await user.click(screen.getByRole('button', { name: 'Understood, go on' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(async () => expect(await lossMarker.read()).not.toEqual(marked));
});

test('what could not be stored waits, and Try again stores it', async () => {
  await keepUnsaved({ draft: draft(1, 'Brochure'), reason: 'disk-full', at: 1 });
  await keepUnsaved({ draft: draft(2, 'Photos'), reason: 'disk-full', at: 2 });
  const { user, region } = notices();
  expect((await screen.findByRole('alert')).textContent).toContain('2 requests could not be stored');
  expect(await accessibilityFaults(region)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(await countRequests('waiting')).toBe(2);
  expect(await unsaved()).toEqual([]);
  expect(screen.getByText('Stored: 2 requests')).toBeTruthy();
});

test('what could not be stored may be thrown away once it is safe in a file', async () => {
  await keepUnsaved({ draft: draft(1, 'Brochure'), reason: 'disk-full', at: 1 });
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  const { user } = notices();
  await user.click(await screen.findByRole('button', { name: 'Save as a file' }));
  expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ requests: [{ title: 'Brochure' }] });
  expect(await unsaved()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(await unsaved()).toEqual([]);
});

test('the sample says that it is one, and goes with one press', async () => {
  await loadSample(sampleEn, startColumnNames.en);
  const { user, region } = notices();
  expect(await screen.findByText(/This is the sample team/)).toBeTruthy();
  expect(await accessibilityFaults(region)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
  await waitFor(() => expect(screen.queryByText(/This is the sample team/)).toBeNull());
  expect((await team())?.sample).not.toBe(true);
});

// Last: a window that newer code has overtaken stays so.
test('a window that was overtaken by an update offers to be loaded again', async () => {
  const { region } = notices();
  setDatabaseState('blocked');
  expect(await screen.findByText('An older window holds the backlog')).toBeTruthy();
  setDatabaseState('outdated');
  expect(await screen.findByText('Backlight was updated')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
  expect(await accessibilityFaults(region)).toEqual([]);
});
